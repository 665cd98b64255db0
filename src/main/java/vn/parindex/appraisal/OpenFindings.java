package vn.parindex.appraisal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.selfassessment.LeavesUnderChange;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;

/** Findings that the officer at work may decide now, held until the transaction ends. */
@Component
class OpenFindings {

    private final Appraisals appraisals;
    private final AppraisalFindings findings;
    private final AppraisalTables tables;
    private final Desks desks;
    private final LeavesUnderChange underChange;

    OpenFindings(
            Appraisals appraisals,
            AppraisalFindings findings,
            AppraisalTables tables,
            Desks desks,
            LeavesUnderChange underChange) {
        this.tables = tables;
        this.appraisals = appraisals;
        this.findings = findings;
        this.desks = desks;
        this.underChange = underChange;
    }

    /** @throws RefusedException while the agency is changing the leaf */
    AppraisalFinding take(FindingId id) {
        var desk = desks.current();
        var finding = findings.findForDeciding(id).orElseThrow(() -> new NotFoundException("finding " + id));
        var appraisal = appraisals.findForDeciding(finding.appraisal()).orElseThrow();
        requireDecidable(desk, List.of(id), List.of(appraisal));
        if (!changing(List.of(finding)).isEmpty()) {
            throw new RefusedException("appraisal.refusal.reopened");
        }
        return finding;
    }

    /** The findings, each on the officer's own desk and in an open appraisal. */
    List<AppraisalFinding> take(Collection<FindingId> ids) {
        var desk = desks.current();
        var found = findings.findForDeciding(ids);
        if (ids.isEmpty() || found.size() < ids.size()) {
            throw new NotFoundException("findings " + ids);
        }
        var held = appraisals.findForDeciding(
                found.stream().map(AppraisalFinding::appraisal).distinct().toList());
        requireDecidable(desk, ids, held);
        return found;
    }

    private void requireDecidable(Desk desk, Collection<FindingId> ids, List<Appraisal> held) {
        held.forEach(desk::requireOwn);
        held.forEach(Appraisal::requireOpen);
        if (!tables.areOnDesk(ids, desk)) {
            throw new NotFoundException("findings " + ids);
        }
    }

    /** All findings of an appraisal. */
    List<AppraisalFinding> of(Appraisal appraisal) {
        return findings.findByAppraisal(appraisal.id());
    }

    /** Those whose leaf has been reopened; asked only after the findings are held. */
    Set<FindingId> changing(List<AppraisalFinding> held) {
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
}
