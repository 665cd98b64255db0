package vn.parindex.appraisal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.Submissions;
import vn.parindex.selfassessment.SubmittedAnswer;

/** Everything about the appraisal of one agency's file, put together leaf by leaf in the set's order. */
@Component
class AppraisedFile {

    private final AppraisalFindings findings;
    private final FirstDecisions decisions;
    private final Appraisals appraisals;
    private final Submissions submissions;
    private final BesideFindings beside;
    private final Plan plan;
    private final ClarificationGate gate;

    AppraisedFile(
            AppraisalFindings findings,
            FirstDecisions decisions,
            Appraisals appraisals,
            Submissions submissions,
            BesideFindings beside,
            Plan plan,
            ClarificationGate gate) {
        this.findings = findings;
        this.decisions = decisions;
        this.appraisals = appraisals;
        this.submissions = submissions;
        this.beside = beside;
        this.plan = plan;
        this.gate = gate;
    }

    /**
     * All leaves of the file, as soon as every ministry has closed and the level is not held back; nothing before, so
     * that no half result leaks and nobody reads before the others. A second word shows when its ministry has closed.
     */
    List<AppraisedLeaf> visibleLeaves(CycleId cycle, AgencyId agency) {
        var status = appraisals.findByCycleAndAgency(cycle, agency).stream()
                .collect(Collectors.toMap(Appraisal::id, Appraisal::status));
        return status.containsValue(AppraisalStatus.OPEN) || gate.isShut(cycle, agency)
                ? List.of()
                : leaves(cycle, agency).stream()
                        .map(leaf -> leaf.forAgency(status.get(leaf.finding().appraisal()) == AppraisalStatus.FINAL))
                        .toList();
    }

    /** All leaves of the file; empty while it has not been submitted. */
    List<AppraisedLeaf> leaves(CycleId cycle, AgencyId agency) {
        return together(cycle, agency, findings.findByCycleAndAgency(cycle, agency));
    }

    /** The leaves of one appraisal. */
    List<AppraisedLeaf> leaves(Appraisal appraisal) {
        return together(appraisal.cycle(), appraisal.agency(), findings.findByAppraisal(appraisal.id()));
    }

    private List<AppraisedLeaf> together(CycleId cycle, AgencyId agency, List<AppraisalFinding> found) {
        var set = plan.setOf(cycle, agency);
        var order = set.leaves().stream().map(leaf -> leaf.id()).toList();
        var answers = answers(cycle, agency);
        var ministries = ministries(found);
        var seen = decisions.seenByAll(found);
        var known = beside.seenByAll(seen);
        return seen.stream()
                .sorted(Comparator.comparingInt(finding -> order.indexOf(finding.leaf())))
                .map(finding -> new AppraisedLeaf(
                        set.leaf(finding.leaf()),
                        finding,
                        ministries.get(finding.appraisal()),
                        answers.get(finding.leaf()),
                        known.unusable(finding.id()),
                        known.asked(finding.id())))
                .toList();
    }

    private Map<LeafId, SubmittedAnswer> answers(CycleId cycle, AgencyId agency) {
        return submissions.answers(cycle, agency).stream()
                .collect(Collectors.toMap(SubmittedAnswer::leaf, Function.identity()));
    }

    private Map<AppraisalId, Optional<AgencyId>> ministries(List<AppraisalFinding> found) {
        var ids = found.stream().map(AppraisalFinding::appraisal).distinct().toList();
        return appraisals.findByIdIn(ids).stream().collect(Collectors.toMap(Appraisal::id, Appraisal::inCharge));
    }
}
