package vn.parindex.appraisal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.criteria.Leaf;
import vn.parindex.cycle.CycleId;

/** How far the scorers of a cycle agree. A lead reads of the own ministry, cycle manager and auditor of all. */
@Service
@Transactional(readOnly = true)
public class AgreementService {

    private final AppraisalFindings findings;
    private final FirstDecisions decisions;
    private final MinistryTeam team;
    private final Plan plan;
    private final Desks desks;

    AgreementService(AppraisalFindings findings, FirstDecisions decisions, MinistryTeam team, Plan plan, Desks desks) {
        this.findings = findings;
        this.decisions = decisions;
        this.team = team;
        this.plan = plan;
        this.desks = desks;
    }

    @PreAuthorize("@access.permits('agreement.read')")
    public AgreementReport of(CycleId cycle) {
        var reader = desks.current().officer();
        var all = Desk.readsAll(reader);
        var found = all
                ? findings.findScoredByTwo(cycle)
                : findings.findScoredByTwo(
                        cycle, team.requireInCharge(cycle, reader).value());
        var pairs = decisions.seenByAll(found).stream()
                .flatMap(finding -> pair(finding, plan.leaf(finding.leaf())).stream())
                .toList();
        return Agreement.of(pairs, plan.sets(cycle));
    }

    /** Where both gave points: what is asked, or held not to apply, has no place on the scale. */
    private static Optional<ScoredPair> pair(FindingDetails finding, Leaf leaf) {
        var two = finding.opinions().orElseThrow();
        if (two.said().size() != 2 || two.said().stream().anyMatch(AgreementService::isOffScale)) {
            return Optional.empty();
        }
        var said = two.said().stream()
                .sorted(Comparator.comparing(opinion -> opinion.by().username()))
                .toList();
        return Optional.of(new ScoredPair(
                leaf.id(),
                said.get(0).by(),
                said.get(1).by(),
                share(said, 0, leaf),
                share(said, 1, leaf),
                two.stage() != ScoringStage.SETTLED));
    }

    private static boolean isOffScale(Decision opinion) {
        return opinion.verdict() == Verdict.ASKED || opinion.points() == null;
    }

    private static double share(List<Decision> said, int place, Leaf leaf) {
        return said.get(place).points().value().doubleValue()
                / leaf.maximum().value().doubleValue();
    }
}
