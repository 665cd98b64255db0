package vn.parindex.selfassessment;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;

/** The year before, beside the answer of today; for whoever may read today's. */
@Service
@Transactional(readOnly = true)
public class LastYearService {

    private final FileReading reading;
    private final LastYearReading before;

    LastYearService(FileReading reading, LastYearReading before) {
        this.reading = reading;
        this.before = before;
    }

    /** Empty when the agency submitted nothing comparable the year before. */
    @PreAuthorize("@access.permits('file.read')")
    public Optional<LastYear> of(CycleId cycle, AgencyId agency, LeafId leaf) {
        return before.of(cycle, agency, reading.readableLeaf(cycle, agency, leaf));
    }
}
