package vn.parindex.appraisal;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.shared.RefusedException;

/**
 * The first decision of a ministry in charge: keep, change, ask, and close when nothing is left. Whoever decides must
 * name the version of the finding that was on the screen; what lies on another desk is not found.
 */
@Service
@Transactional
public class AppraisalService {

    private final OpenFindings open;
    private final Decider decider;
    private final Exchanges exchanges;
    private final Closing closing;
    private final Desks desks;
    private final CriteriaSets sets;

    AppraisalService(
            OpenFindings open, Decider decider, Exchanges exchanges, Closing closing, Desks desks, CriteriaSets sets) {
        this.open = open;
        this.decider = decider;
        this.exchanges = exchanges;
        this.closing = closing;
        this.desks = desks;
        this.sets = sets;
    }

    /** The self-score, or the claim that the leaf does not apply, stands. */
    @PreAuthorize("@access.permits('finding.decide')")
    public void keep(FindingId id, long seen) {
        carryOut(open.take(id), seen, Wish.keep(desks.sign()));
    }

    /** Other points, by hand from 0 to the maximum or from corrected figures through the leaf's rule. */
    @PreAuthorize("@access.permits('finding.decide')")
    public void change(ChangeFinding command) {
        var finding = open.take(command.finding());
        var award = Award.of(command, sets.leaf(finding.leaf()));
        var why = Reason.typed("reason", command.reason());
        carryOut(finding, command.seen(), Wish.change(award, why, desks.sign()));
    }

    /** A question to the agency; it is answered during clarification, and the second decision settles the leaf. */
    @PreAuthorize("@access.permits('finding.decide')")
    public void ask(FindingId id, long seen, String question) {
        var finding = open.take(id);
        carryOut(finding, seen, Wish.ask(Reason.typed("question", question), desks.sign()));
    }

    /** Keeps many self-scores of one leaf at once. Those that somebody decided meanwhile are left alone and named. */
    @PreAuthorize("@access.permits('finding.decide')")
    public KeptMany keepMany(Map<FindingId, Long> seen) {
        var keep = Wish.keep(desks.sign());
        var held = open.take(seen.keySet());
        var away = new HashSet<>(open.changing(held));
        away.addAll(exchanges.underQuery(held));
        var free = held.stream().filter(finding -> !away.contains(finding.id())).toList();
        var done = decider.keepMany(free, seen, keep);
        exchanges.heard(
                free.stream()
                        .filter(finding -> done.kept().contains(finding.id()))
                        .toList(),
                keep.by());
        var skipped =
                held.stream().filter(finding -> away.contains(finding.id())).map(AppraisalFinding::agency);
        return new KeptMany(
                done.kept(), Stream.concat(done.skipped().stream(), skipped).toList());
    }

    /** Takes back what the officer said, while the appraisal is open; of two opinions only before both are in. */
    @PreAuthorize("@access.permits('finding.decide')")
    public void undo(Collection<FindingId> ids) {
        var by = desks.sign();
        var held = open.take(ids);
        held.forEach(exchanges::requireNoneOpen);
        var takenBack =
                held.stream().filter(finding -> decider.takeBack(finding, by)).count();
        if (takenBack == 0
                && held.stream().anyMatch(finding -> finding.scoring().isPresent())) {
            throw new RefusedException("appraisal.refusal.bothAreIn");
        }
    }

    /**
     * Closes the appraisal of one file: its results enter the ledger, in one batch, as the officer's act. Refused while the
     * agency is being asked about one of its criteria: the question is waited for or taken back, never dropped.
     */
    @PreAuthorize("@access.permits('appraisal.close')")
    public void close(AppraisalId id) {
        closing.close(id);
    }

    /** Closes the appraisals of many files. Those that are not complete any more are left open and named. */
    @PreAuthorize("@access.permits('appraisal.close')")
    public ClosedMany closeMany(Collection<AppraisalId> ids) {
        return closing.closeMany(ids);
    }

    private void carryOut(AppraisalFinding finding, long seen, Wish wish) {
        exchanges.requireNoneOpen(finding);
        decider.carryOut(finding, seen, wish);
        exchanges.heard(finding, wish.by());
    }
}
