package vn.parindex.appraisal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.NotFoundException;

/**
 * The one way to read first decisions, because on a leaf with two scorers it depends on who reads: until both opinions
 * are in, an officer sees the own one as the decision, and everybody else sees a leaf that nobody has decided. A finding
 * itself holds nothing of an opinion before both are in, so counting and sorting findings tells nothing either.
 */
@Component
class FirstDecisions {

    /** Joins to a finding {@code f} what {@code :reader} says of it while the other opinion may be missing. */
    static final String OWN_OPINION = """
             LEFT JOIN appraisal_opinion o
             ON o.finding_id = f.id AND f.scoring = 'OPEN' AND o.scorer = :reader\s""";

    /** The verdict as the reader sees it, where {@link #OWN_OPINION} is joined; so for every column of a decision. */
    static final String VERDICT = "COALESCE(o.verdict, f.verdict)";

    /** The points of that verdict. */
    static final String POINTS = "COALESCE(o.points, f.points)";

    /** The version that a decision of the reader must name. */
    static final String VERSION = "f.version + COALESCE(o.version + 1, 0)";

    private static final String NOBODY = "";

    private final AppraisalFindings findings;
    private final Appraisals appraisals;
    private final AppraisalTables tables;
    private final ScorerOpinions opinions;

    FirstDecisions(AppraisalFindings findings, Appraisals appraisals, AppraisalTables tables, ScorerOpinions opinions) {
        this.tables = tables;
        this.findings = findings;
        this.appraisals = appraisals;
        this.opinions = opinions;
    }

    /** These findings, as far as they lie on the reader's desk. */
    List<SeenFinding> onDesk(Desk reader, CycleId cycle, Collection<FindingId> ids) {
        var states = tables.onDesk(cycle, ids, reader);
        return seenBy(reader, findings.findByIdIn(states.keySet())).stream()
                .map(seen -> new SeenFinding(seen, states.get(seen.id())))
                .toList();
    }

    /** @throws NotFoundException unless the reader may see it */
    SeenFinding of(Desk reader, FindingId id) {
        var finding = findings.findById(id).orElseThrow(() -> new NotFoundException("finding " + id));
        var appraisal = appraisals.findById(finding.appraisal()).orElseThrow();
        reader.requireReadable(appraisal);
        if (!tables.areOnDesk(List.of(id), reader)) {
            throw new NotFoundException("finding " + id);
        }
        return new SeenFinding(seenBy(reader, finding), appraisal.status());
    }

    /** The findings as this person may see them; one statement at most. */
    List<FindingDetails> seenBy(Desk reader, Collection<AppraisalFinding> findings) {
        return seenBy(reader.officer().username(), findings);
    }

    /** One finding as this person may see it. */
    FindingDetails seenBy(Desk reader, AppraisalFinding finding) {
        return seenBy(reader, List.of(finding)).get(0);
    }

    /** The findings as everybody may see them who may see findings at all. */
    List<FindingDetails> seenByAll(Collection<AppraisalFinding> findings) {
        return seenBy(NOBODY, findings);
    }

    private List<FindingDetails> seenBy(String reader, Collection<AppraisalFinding> findings) {
        var twice = findings.stream()
                .filter(finding -> finding.scoring().isPresent())
                .map(AppraisalFinding::id)
                .toList();
        Map<FindingId, List<ScorerOpinion>> visible = twice.isEmpty()
                ? Map.of()
                : opinions.findVisible(twice, reader).stream().collect(Collectors.groupingBy(ScorerOpinion::finding));
        return findings.stream()
                .map(finding -> details(finding, visible.getOrDefault(finding.id(), List.of())))
                .toList();
    }

    private static FindingDetails details(AppraisalFinding finding, List<ScorerOpinion> visible) {
        var plain = finding.details();
        var scoring = finding.scoring();
        if (scoring.isEmpty()) {
            return plain;
        }
        return scoring.get().stage().bothIn()
                ? plain.with(scoring.get(), both(visible))
                : own(plain.with(scoring.get(), List.of()), visible.stream().findFirst());
    }

    private static List<Decision> both(List<ScorerOpinion> visible) {
        return visible.stream()
                .filter(ScorerOpinion::isIn)
                .map(ScorerOpinion::said)
                .toList();
    }

    private static FindingDetails own(FindingDetails plain, Optional<ScorerOpinion> own) {
        return own.map(opinion -> plain.decided(opinion.said(), plain.version() + opinion.count()))
                .orElse(plain);
    }
}
