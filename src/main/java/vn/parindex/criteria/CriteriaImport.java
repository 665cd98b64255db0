package vn.parindex.criteria;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** Brings a criteria set in from a file: checks all of it first, then publishes all of it or nothing. */
@Component
public class CriteriaImport {

    private final SetFiles files;
    private final StoredSets stored;
    private final SetPublisher publisher;

    CriteriaImport(SetFiles files, StoredSets stored, SetPublisher publisher) {
        this.files = files;
        this.stored = stored;
        this.publisher = publisher;
    }

    /** Everything that is wrong with the file; empty when it could be published. Stores nothing. */
    public List<Fault> check(SetHeader header, byte[] content) {
        return files.read(header, content).faults();
    }

    /**
     * Publishes the set; its version can never be published again.
     *
     * @throws FaultySetException with every fault, when there is one
     */
    @PreAuthorize("hasRole('" + Roles.CYCLE_MANAGER + "')")
    @Transactional
    public SetId publish(SetHeader header, byte[] content) {
        if (stored.contentHash(header.code(), header.version()).isPresent()) {
            throw new RefusedException("criteria.refusal.published", header.code(), header.version());
        }
        var reading = files.read(header, content);
        if (!reading.isFaultless()) {
            throw new FaultySetException(reading.faults());
        }
        return publisher.publish(header, reading.rows());
    }
}
