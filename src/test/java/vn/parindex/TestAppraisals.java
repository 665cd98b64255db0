package vn.parindex;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.AppraisalRow;
import vn.parindex.appraisal.AppraisalService;
import vn.parindex.appraisal.AppraisalStatus;
import vn.parindex.appraisal.AppraisedLeaf;
import vn.parindex.appraisal.ChangeFinding;
import vn.parindex.appraisal.ClarificationService;
import vn.parindex.appraisal.DecideAgain;
import vn.parindex.appraisal.FindingDetails;
import vn.parindex.appraisal.FindingId;
import vn.parindex.appraisal.Findings;
import vn.parindex.appraisal.SecondChoice;
import vn.parindex.appraisal.SecondDecisionService;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.selfassessment.Submissions;
import vn.parindex.shared.Roles;

/** Appraises, clarifies and decides again for tests, each step through the services as whoever may do it. */
@Component
public class TestAppraisals {

    private static final String REASON = "Lý do của bài kiểm thử.";

    private final AppraisalService appraisals;
    private final ClarificationService clarification;
    private final SecondDecisionService second;
    private final Findings findings;
    private final Submissions submissions;
    private final TestPeople people;

    TestAppraisals(
            AppraisalService appraisals,
            ClarificationService clarification,
            SecondDecisionService second,
            Findings findings,
            Submissions submissions,
            TestPeople people) {
        this.appraisals = appraisals;
        this.clarification = clarification;
        this.second = second;
        this.findings = findings;
        this.submissions = submissions;
        this.people = people;
    }

    /** The appraisals of a file. */
    public List<AppraisalRow> of(CycleId cycle, AgencyId agency) {
        return findings.appraisals(submissions.file(cycle, agency).orElseThrow().id());
    }

    /** Somebody who may appraise it: of the ministry in charge, else of the Council's secretariat. */
    public Officer appraiser(AppraisalRow appraisal) {
        return appraisal
                .inCharge()
                .map(ministry -> people.of(ministry, Roles.APPRAISER))
                .orElseGet(() -> people.of(Roles.COUNCIL_SECRETARY));
    }

    /** Every ministry keeps every self-score and closes. */
    public void keepAll(CycleId cycle, AgencyId agency) {
        change(cycle, agency, Set.of(), BigDecimal.ZERO);
    }

    /** The leaves with these codes get the points, all others are kept; every ministry that has not yet closes. */
    public void change(CycleId cycle, AgencyId agency, Set<String> codes, BigDecimal points) {
        of(cycle, agency).stream()
                .filter(appraisal -> appraisal.status() == AppraisalStatus.OPEN)
                .forEach(appraisal -> {
                    decide(appraisal, codes, points);
                    close(appraisal);
                });
    }

    /** The first verdicts of one ministry, not closed yet. */
    public void decide(AppraisalRow appraisal, Set<String> codes, BigDecimal points) {
        var kept = new HashMap<FindingId, Long>();
        ActingOfficer.run(appraiser(appraisal), () -> {
            for (var leaf : leaves(appraisal)) {
                var finding = leaf.finding();
                if (codes.contains(leaf.leaf().code())) {
                    appraisals.change(ChangeFinding.byHand(finding.id(), finding.version(), points, REASON));
                } else {
                    kept.put(finding.id(), finding.version());
                }
            }
            if (!kept.isEmpty()) {
                appraisals.keepMany(kept);
            }
        });
    }

    public void close(AppraisalRow appraisal) {
        ActingOfficer.run(appraiser(appraisal), () -> appraisals.close(appraisal.id()));
    }

    /** The agency contests every changed leaf. */
    public void contest(CycleId cycle, AgencyId agency) {
        ActingOfficer.run(
                people.of(agency, Roles.OFFICER),
                () -> findings.leaves(cycle, agency).stream()
                        .filter(AppraisedLeaf::isUnanswered)
                        .map(AppraisedLeaf::finding)
                        .forEach(finding -> clarification.contest(finding.id(), finding.version(), REASON)));
    }

    /** The agency has nothing more to say. */
    public void finish(CycleId cycle, AgencyId agency) {
        ActingOfficer.run(people.of(agency, Roles.COORDINATOR), () -> clarification.finish(cycle, agency));
    }

    /** Every ministry that has to speaks its second word on everything contested, and closes. */
    public void decideAgain(CycleId cycle, AgencyId agency, SecondChoice choice) {
        var contested = findings.leaves(cycle, agency).stream()
                .map(AppraisedLeaf::finding)
                .filter(FindingDetails::goesToSecondDecision)
                .toList();
        var waiting = contested.stream().map(FindingDetails::appraisal).collect(Collectors.toSet());
        of(cycle, agency).stream()
                .filter(appraisal -> waiting.contains(appraisal.id()))
                .forEach(appraisal -> ActingOfficer.run(appraiser(appraisal), () -> {
                    contested.stream()
                            .filter(finding -> finding.appraisal().equals(appraisal.id()))
                            .forEach(finding -> second.decideAgain(
                                    new DecideAgain(finding.id(), finding.version(), choice, null, REASON)));
                    second.closeAgain(appraisal.id());
                }));
    }

    /** The first finding of a file that fits. */
    public FindingDetails finding(CycleId cycle, AgencyId agency, Predicate<AppraisedLeaf> wanted) {
        return findings.leaves(cycle, agency).stream()
                .filter(wanted)
                .map(AppraisedLeaf::finding)
                .findFirst()
                .orElseThrow();
    }

    private List<AppraisedLeaf> leaves(AppraisalRow appraisal) {
        return findings.leaves(appraisal.cycle(), appraisal.agency()).stream()
                .filter(leaf -> leaf.finding().appraisal().equals(appraisal.id()))
                .toList();
    }
}
