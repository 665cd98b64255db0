package vn.parindex.appraisal;

import java.util.Comparator;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.ledger.LedgerStep;
import vn.parindex.ledger.ScoreLedger;
import vn.parindex.shared.NotFoundException;

/**
 * The second word of a ministry in charge, on what the agency contested and on what the ministry had asked. Whoever has
 * the leaf on the desk says it; one is enough, also where two had scored. Anybody of the ministry closes the whole.
 */
@Service
@Transactional
public class SecondDecisionService {

    private final SecondDesk second;
    private final Appraisals appraisals;
    private final AppraisalFindings findings;
    private final Desks desks;
    private final Plan plan;
    private final ScoreLedger ledger;
    private final LedgerEntries entries;

    SecondDecisionService(
            SecondDesk second,
            Appraisals appraisals,
            AppraisalFindings findings,
            Desks desks,
            Plan plan,
            ScoreLedger ledger,
            LedgerEntries entries) {
        this.second = second;
        this.appraisals = appraisals;
        this.findings = findings;
        this.desks = desks;
        this.plan = plan;
        this.ledger = ledger;
        this.entries = entries;
    }

    /** What the reader's ministry has to decide again in the file of an agency, and what it has decided. */
    @PreAuthorize("@access.permits('finding.read')")
    @Transactional(readOnly = true)
    public SecondDecisionDetails details(CycleId cycle, AgencyId agency) {
        var desk = desks.current();
        var appraisal = appraisals.findByCycleAndAgency(cycle, agency).stream()
                .filter(desk::reads)
                .max(Comparator.comparing(found -> found.status() == AppraisalStatus.DECIDING_AGAIN))
                .orElseThrow(() -> new NotFoundException("appraisal of " + agency + " in " + cycle));
        return second.details(desks.current(), appraisal);
    }

    /** What a ministry has to decide again in one file, and what it has decided. */
    @PreAuthorize("@access.permits('finding.read')")
    @Transactional(readOnly = true)
    public SecondDecisionDetails details(AppraisalId id) {
        var appraisal = appraisals.findById(id).orElseThrow(() -> new NotFoundException("appraisal " + id));
        desks.current().requireReadable(appraisal);
        return second.details(desks.current(), appraisal);
    }

    /** Keeps the first result, recognises the agency's, or awards other points; always with a reason. */
    @PreAuthorize("@access.permits('finding.decideAgain')")
    public void decideAgain(DecideAgain command) {
        var finding = findings.findForDeciding(command.finding())
                .orElseThrow(() -> new NotFoundException("finding " + command.finding()));
        var appraisal = appraisals.findForDeciding(finding.appraisal()).orElseThrow();
        var desk = desks.current();
        desk.requireOwn(appraisal);
        second.requireOn(desk, finding);
        plan.requireOpenToDecisions(appraisal.cycle());
        appraisal.requireDecidingAgain();
        var why = Reason.typed("reason", command.reason());
        var other = command.choice() == SecondChoice.OTHER
                ? AwardedPoints.within(
                        command.points(), plan.leaf(finding.leaf()).maximum())
                : null;
        if (!finding.isAt(command.seen())) {
            throw new FindingConflictException(
                    mine(command.choice(), finding.details(), other, why), finding.details());
        }
        finding.decideAgain(command.choice(), other, why, desks.sign());
        findings.save(finding);
    }

    /** Closes the second decision of one file: the leaves decided again enter the ledger. */
    @PreAuthorize("@access.permits('finding.decideAgain')")
    public void closeAgain(AppraisalId id) {
        var appraisal = appraisals.findForClosing(id).orElseThrow(() -> new NotFoundException("appraisal " + id));
        desks.current().requireOwn(appraisal);
        plan.requireOpenToDecisions(appraisal.cycle());
        var again = findings.findInQuestion(id).stream()
                .filter(AppraisalFinding::goesToSecondDecision)
                .toList();
        appraisal.closeAgain(again, desks.now());
        ledger.append(desks.actor(), entries.of(appraisal, again, LedgerStep.DECIDED_AGAIN));
        appraisals.save(appraisal);
    }

    private Decision mine(SecondChoice choice, FindingDetails finding, AwardedPoints other, Reason why) {
        var before = finding.firstPoints();
        var after =
                switch (choice) {
                    case KEEP -> before;
                    case RECOGNISE -> finding.selfPoints();
                    case OTHER -> other.points();
                };
        var verdict = Objects.equals(before, after) ? Verdict.KEPT : Verdict.CHANGED;
        return new Decision(verdict, after, null, why.text(), null, desks.sign());
    }
}
