package vn.parindex.agency;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.shared.Folded;

/** Fills an empty directory with the agencies as they stood in 2024. May run at every start. */
@Component
public class AgencyLoader {

    private static final Logger LOG = LoggerFactory.getLogger(AgencyLoader.class);
    private static final String INSERT = "INSERT INTO agency (id, code, kind, name_vi, name_en, name_folded, region,"
            + " assessed, ranked, successor, note, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;
    private final Agencies agencies;

    AgencyLoader(JdbcTemplate jdbc, Agencies agencies) {
        this.jdbc = jdbc;
        this.agencies = agencies;
    }

    /** Does nothing when there are agencies already. */
    @Transactional
    public void load() {
        if (!agencies.all().isEmpty()) {
            return;
        }
        var listed = ListedAgency.all();
        jdbc.batchUpdate(INSERT, listed.stream().map(AgencyLoader::values).toList());
        agencies.refresh();
        LOG.info("Loaded {} agencies", listed.size());
    }

    private static Object[] values(ListedAgency listed) {
        var row = listed.row();
        return new Object[] {
            row.id().toString(),
            row.code(),
            row.kind().code(),
            row.name().vi(),
            row.name().en(),
            Folded.of(row.name().vi()),
            row.region(),
            row.assessed(),
            row.ranked(),
            listed.successor(),
            row.note(),
            listed.source()
        };
    }
}
