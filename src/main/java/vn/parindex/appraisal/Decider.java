package vn.parindex.appraisal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.shared.RefusedException;

/**
 * Carries out an officer's word on a finding that is held: as the decision where one officer decides, as an opinion
 * where two do and not both have spoken, as the third officer's decision where they are too far apart.
 */
@Component
class Decider {

    private final AppraisalFindings findings;
    private final ScorerOpinions opinions;
    private final FirstDecisions decisions;
    private final Desks desks;

    Decider(AppraisalFindings findings, ScorerOpinions opinions, FirstDecisions decisions, Desks desks) {
        this.findings = findings;
        this.opinions = opinions;
        this.decisions = decisions;
        this.desks = desks;
    }

    /** @throws FindingConflictException when the officer has not seen what stands */
    void carryOut(AppraisalFinding finding, long seen, Wish wish) {
        carryOut(finding, seen, wish, held(List.of(finding)).getOrDefault(finding.id(), List.of()));
    }

    /** Keeps the self-scores on which neither the officer, nor anybody whose word the officer may see, has spoken. */
    KeptMany keepMany(Collection<AppraisalFinding> held, Map<FindingId, Long> seen, Wish keep) {
        var said = held(held);
        var kept = new ArrayList<FindingId>();
        var skipped = new ArrayList<AgencyId>();
        for (var finding : held) {
            var words = said.getOrDefault(finding.id(), List.of());
            if (isUntouched(finding, seen.get(finding.id()), own(finding, words, keep.by()))) {
                carryOut(finding, seen.get(finding.id()), keep, words);
                kept.add(finding.id());
            } else {
                skipped.add(finding.agency());
            }
        }
        return new KeptMany(kept, skipped);
    }

    /** Takes back what the officer said; false where it stands or is not the officer's. */
    boolean takeBack(AppraisalFinding finding, Signature by) {
        if (finding.awaitsOpinions()) {
            var mine = own(finding, held(List.of(finding)).getOrDefault(finding.id(), List.of()), by);
            if (mine.isIn()) {
                say(finding, mine, Decision.takenBack(by));
            }
            return true;
        }
        var stands = finding.scoring()
                .filter(two -> two.stage() != ScoringStage.THIRD_SAID)
                .isPresent();
        if (stands || !finding.isDecidedBy(by)) {
            return false;
        }
        finding.decide(Decision.takenBack(by));
        findings.save(finding);
        return true;
    }

    /**
     * The officer has seen what stands, and the word on it is the officer's to have.
     *
     * @throws FindingConflictException when the officer has not seen what stands
     */
    void requireMaySpeak(AppraisalFinding finding, long seen, Wish wish) {
        var said = held(List.of(finding)).getOrDefault(finding.id(), List.of());
        requireSeen(finding, seen, wish.on(finding.selfPoints()), own(finding, said, wish.by()));
        if (!finding.awaitsOpinions()) {
            requireThird(finding, said, wish.by());
        }
    }

    private void requireSeen(AppraisalFinding finding, long seen, Decision next, ScorerOpinion mine) {
        if (!finding.isAt(seen - counted(finding, mine))) {
            throw new FindingConflictException(next, decisions.seenBy(desks.current(), finding));
        }
    }

    private void carryOut(AppraisalFinding finding, long seen, Wish wish, List<ScorerOpinion> said) {
        var mine = own(finding, said, wish.by());
        var next = wish.on(finding.selfPoints());
        requireSeen(finding, seen, next, mine);
        if (finding.awaitsOpinions()) {
            say(finding, mine, next);
            settleIfBothIn(finding, said, mine);
        } else {
            requireThird(finding, said, wish.by());
            finding.decide(next);
        }
        findings.save(finding);
    }

    private static boolean isUntouched(AppraisalFinding finding, long seen, ScorerOpinion mine) {
        var silent = finding.awaitsOpinions()
                ? !mine.isIn()
                : finding.isPending() && finding.scoring().isEmpty();
        return silent && finding.isAt(seen - counted(finding, mine));
    }

    private void say(AppraisalFinding finding, ScorerOpinion mine, Decision next) {
        mine.say(finding, next);
        opinions.save(mine);
    }

    private void settleIfBothIn(AppraisalFinding finding, List<ScorerOpinion> said, ScorerOpinion mine) {
        said.stream().filter(other -> other != mine && other.isIn()).findFirst().ifPresent(other -> {
            var both = List.of(other.said(), mine.said()).stream()
                    .sorted(Comparator.comparing(opinion -> opinion.by().at()))
                    .toList();
            finding.settle(Settlement.of(
                    both.get(0),
                    both.get(1),
                    finding.selfPoints(),
                    finding.scoring().orElseThrow()));
        });
    }

    private static void requireThird(AppraisalFinding finding, List<ScorerOpinion> said, Signature by) {
        finding.scoring().ifPresent(two -> {
            if (two.stage() == ScoringStage.SETTLED || two.stage() == ScoringStage.TO_COUNCIL) {
                throw new RefusedException("appraisal.refusal.bothAreIn");
            }
            if (said.stream()
                    .anyMatch(opinion -> opinion.isIn() && opinion.said().isBy(by))) {
                throw new RefusedException("appraisal.refusal.thirdIsAnother");
            }
        });
    }

    private Map<FindingId, List<ScorerOpinion>> held(Collection<AppraisalFinding> held) {
        var twice = held.stream()
                .filter(finding -> finding.scoring().isPresent())
                .map(AppraisalFinding::id)
                .toList();
        return twice.isEmpty()
                ? Map.of()
                : opinions.hold(twice).stream().collect(Collectors.groupingBy(ScorerOpinion::finding));
    }

    private static ScorerOpinion own(AppraisalFinding finding, List<ScorerOpinion> said, Signature by) {
        return said.stream()
                .filter(opinion -> opinion.isOf(by))
                .findFirst()
                .orElseGet(() -> new ScorerOpinion(finding, by));
    }

    /** What the officer's own words add to the version of a finding on the officer's screen. */
    private static long counted(AppraisalFinding finding, ScorerOpinion mine) {
        return finding.awaitsOpinions() ? mine.count() : 0;
    }
}
