package vn.parindex.ranking;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleSteps;
import vn.parindex.cycle.Cycles;
import vn.parindex.ledger.LedgerStep;
import vn.parindex.ledger.NewEntry;
import vn.parindex.ledger.ScoreEntry;
import vn.parindex.ledger.ScoreLedger;

/** What the process does with an approved ranking. May be repeated: what is locked stays as it is. */
@Service
@Transactional
public class RankingSteps {

    private final DecisionTable decisions;
    private final ScoreLedger ledger;
    private final Cycles cycles;
    private final CycleSteps cycleSteps;
    private final ObjectMapper json;

    RankingSteps(DecisionTable decisions, ScoreLedger ledger, Cycles cycles, CycleSteps cycleSteps, ObjectMapper json) {
        this.decisions = decisions;
        this.ledger = ledger;
        this.cycles = cycles;
        this.cycleSteps = cycleSteps;
        this.json = json;
    }

    /**
     * Records every score in force once more as locked, then locks the cycle: from here on the database refuses every
     * write into it. The cycle is held first, so that no score slips in between.
     *
     * @throws IllegalStateException when the Steering Committee has not approved
     */
    public void lock(CycleId cycle) {
        cycleSteps.hold(cycle);
        if (cycles.isLocked(cycle)) {
            return;
        }
        var approval = decisions
                .approval(cycle)
                .orElseThrow(() -> new IllegalStateException("No approval to lock cycle " + cycle + " by"));
        var entries = new ArrayList<NewEntry>();
        ledger.eachLatest(cycle, entry -> entries.add(locked(entry, approval)));
        ledger.append(approval.by(), entries);
        cycleSteps.lock(cycle, approval.by().username(), approval.number(), approval.date());
    }

    private NewEntry locked(ScoreEntry entry, SteeringDecision approval) {
        var basis = json.createObjectNode()
                .put("entry", entry.id())
                .put("decision", approval.number())
                .put("date", approval.date().toString());
        return new NewEntry(
                entry.cycle(),
                entry.agency(),
                entry.leaf(),
                LedgerStep.LOCKED,
                entry.points(),
                entry.applicable(),
                approval.number(),
                basis.toString());
    }
}
