package vn.parindex.appraisal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.criteria.LeafId;
import vn.parindex.ledger.LedgerStep;
import vn.parindex.ledger.NewEntry;
import vn.parindex.selfassessment.Submissions;
import vn.parindex.selfassessment.SubmittedAnswer;

/** What an appraisal puts into the ledger: one entry per leaf, with the reason and everything it rests on. */
@Component
class LedgerEntries {

    private final Submissions submissions;
    private final CriteriaSets sets;
    private final FirstDecisions decisions;
    private final BesideFindings beside;
    private final Exchanges exchanges;
    private final Basis basis;

    LedgerEntries(
            Submissions submissions,
            CriteriaSets sets,
            FirstDecisions decisions,
            BesideFindings beside,
            Exchanges exchanges,
            Basis basis) {
        this.exchanges = exchanges;
        this.beside = beside;
        this.submissions = submissions;
        this.sets = sets;
        this.decisions = decisions;
        this.basis = basis;
    }

    /** Entries for these findings of one appraisal; the self-assessment they rest on is read once for all of them. */
    List<NewEntry> of(Appraisal appraisal, Collection<AppraisalFinding> findings, LedgerStep step) {
        return of(appraisal, findings, exchanges.of(appraisal.id()), step);
    }

    /** The same where the questions to the agency are known already. */
    List<NewEntry> of(
            Appraisal appraisal,
            Collection<AppraisalFinding> findings,
            Map<FindingId, List<QueryRow>> queries,
            LedgerStep step) {
        var leaves = findings.stream().map(AppraisalFinding::leaf).collect(Collectors.toSet());
        var answers = submissions.answers(appraisal.cycle(), appraisal.agency(), leaves).stream()
                .collect(Collectors.toMap(SubmittedAnswer::leaf, Function.identity()));
        var seen = decisions.seenByAll(findings);
        var known = beside.seenByAll(seen, queries);
        return seen.stream()
                .map(finding -> entry(finding, answers, known, step))
                .toList();
    }

    private NewEntry entry(
            FindingDetails finding, Map<LeafId, SubmittedAnswer> answers, BesideFindings.Known known, LedgerStep step) {
        var reason = finding.second().map(SecondDecision::reason).orElseGet(() -> firstReason(finding));
        var rests = basis.of(finding, sets.leaf(finding.leaf()), answers.get(finding.leaf()), known);
        return new NewEntry(
                finding.cycle(),
                finding.agency(),
                finding.leaf(),
                step,
                finding.points(),
                finding.applicable(),
                reason,
                rests);
    }

    private static String firstReason(FindingDetails finding) {
        var decision = finding.decision();
        return decision.verdict() == Verdict.ASKED ? decision.question() : decision.reason();
    }
}
