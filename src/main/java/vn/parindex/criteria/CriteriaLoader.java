package vn.parindex.criteria;

import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishes the shipped sets that the database does not have yet. May run at every start. */
@Component
public class CriteriaLoader {

    private static final Logger LOG = LoggerFactory.getLogger(CriteriaLoader.class);

    private final SetFiles files;
    private final StoredSets stored;
    private final SetPublisher publisher;

    CriteriaLoader(SetFiles files, StoredSets stored, SetPublisher publisher) {
        this.files = files;
        this.stored = stored;
        this.publisher = publisher;
    }

    /** Needs the agencies: sets name the ministries in charge by code. */
    @Transactional
    public void load() {
        ShippedSet.all().forEach(this::load);
    }

    private void load(ShippedSet shipped) {
        var header = shipped.header();
        var reading = files.read(header, shipped.content());
        if (!reading.isFaultless()) {
            throw new IllegalStateException(shipped.file() + " is faulty: "
                    + reading.faults().stream().map(Fault::toString).collect(Collectors.joining("; ")));
        }
        var known = stored.contentHash(header.code(), header.version());
        if (known.isEmpty()) {
            publisher.publish(header, reading.rows());
            LOG.info("Published criteria set {} version {}", header.code(), header.version());
        } else if (!known.get().equals(ContentHash.of(header, reading.rows()))) {
            LOG.warn(
                    "Criteria set {} version {} differs from its file {}. A published version never changes: give the"
                            + " file a new version number.",
                    header.code(),
                    header.version(),
                    shipped.file());
        }
    }
}
