package vn.parindex.appraisal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.ledger.LedgerStep;
import vn.parindex.ledger.ScoreLedger;
import vn.parindex.selfassessment.LeavesUnderChange;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;

/**
 * The first decision of a ministry in charge: keep, change, ask, and close when nothing is left. Whoever decides must
 * name the version of the finding that was on the screen; what lies on another desk is not found.
 */
@Service
@Transactional
public class AppraisalService {

    private final Appraisals appraisals;
    private final AppraisalFindings findings;
    private final Desks desks;
    private final CriteriaSets sets;
    private final ScoreLedger ledger;
    private final LedgerEntries entries;
    private final LeavesUnderChange underChange;

    AppraisalService(
            Appraisals appraisals,
            AppraisalFindings findings,
            Desks desks,
            CriteriaSets sets,
            ScoreLedger ledger,
            LedgerEntries entries,
            LeavesUnderChange underChange) {
        this.appraisals = appraisals;
        this.findings = findings;
        this.desks = desks;
        this.sets = sets;
        this.ledger = ledger;
        this.entries = entries;
        this.underChange = underChange;
    }

    /** The self-score, or the claim that the leaf does not apply, stands. */
    @PreAuthorize("@access.permits('finding.decide')")
    public void keep(FindingId id, long seen) {
        var by = desks.sign();
        decide(id, seen, Wish.keep(by));
    }

    /** Other points, by hand from 0 to the maximum or from corrected figures through the leaf's rule. */
    @PreAuthorize("@access.permits('finding.decide')")
    public void change(ChangeFinding command) {
        var finding = open(command.finding());
        var award = Award.of(command, sets.leaf(finding.leaf()));
        var why = Reason.typed("reason", command.reason());
        settle(finding, command.seen(), Wish.change(award, why, desks.sign()));
    }

    /** A question to the agency; it is answered during clarification, and the second decision settles the leaf. */
    @PreAuthorize("@access.permits('finding.decide')")
    public void ask(FindingId id, long seen, String question) {
        var finding = open(id);
        settle(finding, seen, Wish.ask(Reason.typed("question", question), desks.sign()));
    }

    /** Keeps many self-scores of one leaf at once. Those that somebody decided meanwhile are left alone and named. */
    @PreAuthorize("@access.permits('finding.decide')")
    public KeptMany keepMany(Map<FindingId, Long> seen) {
        var by = desks.sign();
        var kept = new ArrayList<FindingId>();
        var skipped = new ArrayList<AgencyId>();
        var open = open(seen.keySet());
        var changing = changing(open);
        for (var finding : open) {
            if (finding.isPending() && finding.isAt(seen.get(finding.id())) && !changing.contains(finding.id())) {
                finding.keep(by);
                kept.add(finding.id());
            } else {
                skipped.add(finding.agency());
            }
        }
        findings.saveAll(open);
        return new KeptMany(kept, skipped);
    }

    /** Takes back decisions that the officer signed, while the appraisal is open. */
    @PreAuthorize("@access.permits('finding.decide')")
    public void undo(Collection<FindingId> ids) {
        var by = desks.sign();
        var mine = open(ids).stream().filter(finding -> finding.isDecidedBy(by)).toList();
        mine.forEach(finding -> finding.undo(by));
        findings.saveAll(mine);
    }

    /** Closes the appraisal of one file: its results enter the ledger, in one batch, as the officer's act. */
    @PreAuthorize("@access.permits('appraisal.close')")
    public void close(AppraisalId id) {
        var appraisal = appraisals.findForClosing(id).orElseThrow(() -> new NotFoundException("appraisal " + id));
        desks.current().requireOwn(appraisal);
        var all = findings.findByAppraisal(id);
        appraisal.close(all, desks.now());
        ledger.append(desks.actor(), entries.of(appraisal, all, LedgerStep.APPRAISED));
        appraisals.save(appraisal);
    }

    private void decide(FindingId id, long seen, Wish wish) {
        settle(open(id), seen, wish);
    }

    private void settle(AppraisalFinding finding, long seen, Wish wish) {
        if (!finding.isAt(seen)) {
            throw new FindingConflictException(wish.decision(finding.details()), finding.details());
        }
        wish.carryOut(finding);
        findings.save(finding);
    }

    /** @throws RefusedException while the agency is changing the leaf */
    private AppraisalFinding open(FindingId id) {
        var finding = open(List.of(id)).get(0);
        if (!changing(List.of(finding)).isEmpty()) {
            throw new RefusedException("appraisal.refusal.reopened");
        }
        return finding;
    }

    /** Those whose leaf has been reopened; asked only after the findings are held. */
    private Set<FindingId> changing(List<AppraisalFinding> held) {
        return held.stream()
                .map(AppraisalFinding::cycle)
                .distinct()
                .map(underChange::of)
                .flatMap(leaves -> held.stream()
                        .filter(finding ->
                                leaves.getOrDefault(finding.agency(), Set.of()).contains(finding.leaf())))
                .map(AppraisalFinding::id)
                .collect(Collectors.toSet());
    }

    /** The findings, locked, each on the officer's own desk and in an open appraisal. */
    private List<AppraisalFinding> open(Collection<FindingId> ids) {
        var desk = desks.current();
        var found = findings.findForDeciding(ids);
        if (ids.isEmpty() || found.size() < ids.size()) {
            throw new NotFoundException("findings " + ids);
        }
        var held = appraisals.findForDeciding(
                found.stream().map(AppraisalFinding::appraisal).distinct().toList());
        held.forEach(desk::requireOwn);
        held.forEach(Appraisal::requireOpen);
        return found;
    }
}
