package vn.parindex.appraisal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.ledger.LedgerStep;
import vn.parindex.ledger.ScoreLedger;
import vn.parindex.shared.NotFoundException;
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
    private final Appraisals appraisals;
    private final Desks desks;
    private final CriteriaSets sets;
    private final ScoreLedger ledger;
    private final LedgerEntries entries;

    AppraisalService(
            OpenFindings open,
            Decider decider,
            Appraisals appraisals,
            Desks desks,
            CriteriaSets sets,
            ScoreLedger ledger,
            LedgerEntries entries) {
        this.open = open;
        this.decider = decider;
        this.appraisals = appraisals;
        this.desks = desks;
        this.sets = sets;
        this.ledger = ledger;
        this.entries = entries;
    }

    /** The self-score, or the claim that the leaf does not apply, stands. */
    @PreAuthorize("@access.permits('finding.decide')")
    public void keep(FindingId id, long seen) {
        decider.carryOut(open.take(id), seen, Wish.keep(desks.sign()));
    }

    /** Other points, by hand from 0 to the maximum or from corrected figures through the leaf's rule. */
    @PreAuthorize("@access.permits('finding.decide')")
    public void change(ChangeFinding command) {
        var finding = open.take(command.finding());
        var award = Award.of(command, sets.leaf(finding.leaf()));
        var why = Reason.typed("reason", command.reason());
        decider.carryOut(finding, command.seen(), Wish.change(award, why, desks.sign()));
    }

    /** A question to the agency; it is answered during clarification, and the second decision settles the leaf. */
    @PreAuthorize("@access.permits('finding.decide')")
    public void ask(FindingId id, long seen, String question) {
        var finding = open.take(id);
        decider.carryOut(finding, seen, Wish.ask(Reason.typed("question", question), desks.sign()));
    }

    /** Keeps many self-scores of one leaf at once. Those that somebody decided meanwhile are left alone and named. */
    @PreAuthorize("@access.permits('finding.decide')")
    public KeptMany keepMany(Map<FindingId, Long> seen) {
        var keep = Wish.keep(desks.sign());
        var held = open.take(seen.keySet());
        var changing = open.changing(held);
        var free = held.stream()
                .filter(finding -> !changing.contains(finding.id()))
                .toList();
        var done = decider.keepMany(free, seen, keep);
        var skipped =
                held.stream().filter(finding -> changing.contains(finding.id())).map(AppraisalFinding::agency);
        return new KeptMany(
                done.kept(), Stream.concat(done.skipped().stream(), skipped).toList());
    }

    /** Takes back what the officer said, while the appraisal is open; of two opinions only before both are in. */
    @PreAuthorize("@access.permits('finding.decide')")
    public void undo(Collection<FindingId> ids) {
        var by = desks.sign();
        var held = open.take(ids);
        var takenBack =
                held.stream().filter(finding -> decider.takeBack(finding, by)).count();
        if (takenBack == 0
                && held.stream().anyMatch(finding -> finding.scoring().isPresent())) {
            throw new RefusedException("appraisal.refusal.bothAreIn");
        }
    }

    /** Closes the appraisal of one file: its results enter the ledger, in one batch, as the officer's act. */
    @PreAuthorize("@access.permits('appraisal.close')")
    public void close(AppraisalId id) {
        var appraisal = held(id);
        close(appraisal, open.of(appraisal));
    }

    /** Closes the appraisals of many files. Those that are not complete any more are left open and named. */
    @PreAuthorize("@access.permits('appraisal.close')")
    public ClosedMany closeMany(Collection<AppraisalId> ids) {
        var closed = new ArrayList<AgencyId>();
        var skipped = new ArrayList<AgencyId>();
        for (var id :
                ids.stream().sorted(Comparator.comparing(AppraisalId::value)).toList()) {
            var appraisal = held(id);
            var all = open.of(appraisal);
            if (appraisal.mayClose(all)) {
                close(appraisal, all);
                closed.add(appraisal.agency());
            } else {
                skipped.add(appraisal.agency());
            }
        }
        return new ClosedMany(closed, skipped);
    }

    private Appraisal held(AppraisalId id) {
        var appraisal = appraisals.findForClosing(id).orElseThrow(() -> new NotFoundException("appraisal " + id));
        desks.current().requireOwn(appraisal);
        return appraisal;
    }

    private void close(Appraisal appraisal, List<AppraisalFinding> all) {
        appraisal.close(all, desks.now());
        ledger.append(desks.actor(), entries.of(appraisal, all, LedgerStep.APPRAISED));
        appraisals.save(appraisal);
    }
}
