package vn.parindex.selfassessment;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.ContentSnapshot.LeafContent;

/** Which leaves of submitted files are being changed at the moment: nobody decides them meanwhile. */
@Service
@Transactional(readOnly = true)
public class LeavesUnderChange {

    private final Reopenings reopenings;

    LeavesUnderChange(Reopenings reopenings) {
        this.reopenings = reopenings;
    }

    /** By agency: one statement for a whole cycle. */
    public Map<AgencyId, Set<LeafId>> of(CycleId cycle) {
        return reopenings.underChange(cycle).stream()
                .collect(Collectors.groupingBy(
                        Reopening::agency, Collectors.mapping(Reopening::leaf, Collectors.toSet())));
    }

    /** What had been submitted, also of the leaves that are being changed: that is what others go on reading. */
    SubmittedStates submitted(CycleId cycle) {
        var contents = new HashMap<AgencyId, Map<LeafId, LeafContent>>();
        for (var reopening : reopenings.underChange(cycle)) {
            contents.computeIfAbsent(reopening.agency(), agency -> new HashMap<>())
                    .put(reopening.leaf(), ContentSnapshot.read(reopening.submittedContent(), LeafContent.class));
        }
        return new SubmittedStates(contents);
    }
}
