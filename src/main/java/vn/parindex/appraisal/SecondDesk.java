package vn.parindex.appraisal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.parindex.shared.NotFoundException;

/** Which leaves of a file an officer decides a second time: those on the own desk, as with the first decision. */
@Component
class SecondDesk {

    private final AppraisedFile appraised;
    private final AppraisalTables tables;

    SecondDesk(AppraisedFile appraised, AppraisalTables tables) {
        this.appraised = appraised;
        this.tables = tables;
    }

    /** The reader's part of it. */
    SecondDecisionDetails details(Desk desk, Appraisal appraisal) {
        if (!appraisal.status().hearsAgency()) {
            return nothing(appraisal);
        }
        var all = appraised.leaves(appraisal).stream()
                .filter(leaf -> leaf.finding().goesToSecondDecision())
                .toList();
        var ids = all.stream().map(leaf -> leaf.finding().id()).toList();
        var own = tables.onDesk(appraisal.cycle(), ids, desk).keySet();
        int elsewhere = (int) all.stream()
                .filter(leaf -> !own.contains(leaf.finding().id()))
                .filter(leaf -> leaf.finding().second().isEmpty())
                .count();
        return new SecondDecisionDetails(
                appraisal.id(),
                appraisal.cycle(),
                appraisal.agency(),
                appraisal.status(),
                all.stream().filter(leaf -> own.contains(leaf.finding().id())).toList(),
                elsewhere);
    }

    /** What the agency says is its own until it has finished saying it. */
    private static SecondDecisionDetails nothing(Appraisal appraisal) {
        return new SecondDecisionDetails(
                appraisal.id(), appraisal.cycle(), appraisal.agency(), appraisal.status(), List.of(), 0);
    }

    /** @throws NotFoundException where it lies on a colleague's desk */
    void requireOn(Desk desk, AppraisalFinding finding) {
        if (!tables.areOnDesk(List.of(finding.id()), desk)) {
            throw new NotFoundException("finding " + finding.id());
        }
    }
}
