package vn.parindex.selfassessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Comparability;
import vn.parindex.criteria.InputTransfer;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafPair;
import vn.parindex.criteria.SetLineage;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleRow;
import vn.parindex.cycle.Cycles;
import vn.parindex.ledger.LedgerStep;
import vn.parindex.ledger.ScoreEntry;
import vn.parindex.ledger.ScoreLedger;
import vn.parindex.scoring.RuleInput;
import vn.parindex.shared.Points;

/** Finds what an agency submitted the year before for what a leaf continues, with the scores that are final. */
@Component
class LastYearReading {

    private static final Set<LedgerStep> MINISTRY = Set.of(LedgerStep.APPRAISED, LedgerStep.DECIDED_AGAIN);
    private static final Set<LedgerStep> WITH_WORDS =
            Set.of(LedgerStep.APPRAISED, LedgerStep.DECIDED_AGAIN, LedgerStep.COUNCIL);

    private final SelfAssessments files;
    private final Answers answers;
    private final Cycles cycles;
    private final SetLineage lineage;
    private final ScoreLedger ledger;

    LastYearReading(SelfAssessments files, Answers answers, Cycles cycles, SetLineage lineage, ScoreLedger ledger) {
        this.files = files;
        this.answers = answers;
        this.cycles = cycles;
        this.lineage = lineage;
        this.ledger = ledger;
    }

    /** Empty when the agency submitted nothing the year before, or not for this matter. */
    Optional<LastYear> of(CycleId cycle, AgencyId agency, Leaf leaf) {
        var now = cycles.setOf(cycle, agency);
        return before(cycle, agency).flatMap(earlier -> {
            var then = cycles.setOf(earlier.id(), agency);
            return lineage.pair(then.id(), now.id(), leaf.id())
                    .flatMap(pair -> answers.find(
                                    earlier.id(), agency, pair.beforeOrNull().id())
                            .map(answer -> told(earlier, agency, pair, answer)));
        });
    }

    private Optional<CycleRow> before(CycleId cycle, AgencyId agency) {
        var all = cycles.all();
        return all.stream()
                .filter(row -> row.id().equals(cycle))
                .map(row -> row.year().value() - 1)
                .flatMap(year -> all.stream().filter(row -> row.year().value() == year))
                .filter(row -> files.find(row.id(), agency)
                        .filter(file -> file.status().submitted())
                        .isPresent())
                .findFirst();
    }

    /** What others decided is told once nothing of it can change any more. */
    private LastYear told(CycleRow earlier, AgencyId agency, LeafPair pair, Answer answer) {
        var entries = earlier.locked()
                ? ledger.history(earlier.id(), agency, pair.beforeOrNull().id())
                : List.<ScoreEntry>of();
        return new LastYear(
                earlier,
                pair.beforeOrNull(),
                pair.comparability(),
                answer.content(),
                answer.points(),
                last(entries, MINISTRY),
                entries.isEmpty() ? null : entries.get(entries.size() - 1).points(),
                remarks(entries),
                carried(pair, answer.content()));
    }

    private static Points last(List<ScoreEntry> entries, Set<LedgerStep> steps) {
        return entries.stream()
                .filter(entry -> steps.contains(entry.step()))
                .reduce((earlier, later) -> later)
                .map(ScoreEntry::points)
                .orElse(null);
    }

    private static List<LastYear.Remark> remarks(List<ScoreEntry> entries) {
        return entries.stream()
                .filter(entry -> WITH_WORDS.contains(entry.step()))
                .filter(entry -> entry.reason() != null && !entry.reason().isBlank())
                .map(entry -> new LastYear.Remark(entry.actor().name(), entry.points(), entry.reason(), entry.at()))
                .toList();
    }

    static Optional<AnswerContent> carried(LeafPair pair, AnswerContent content) {
        if (pair.comparability() == Comparability.NONE) {
            return Optional.empty();
        }
        var now = pair.afterOrNull();
        if (content.notApplicable()) {
            return now.notApplicableAllowed() ? Optional.of(content) : Optional.empty();
        }
        return InputTransfer.between(pair.beforeOrNull().rule(), now.rule())
                .of(content.input())
                .map(input -> entered(input, content.explanation()));
    }

    private static AnswerContent entered(RuleInput input, String explanation) {
        return new AnswerContent(input.choice(), input.figures(), explanation, false);
    }
}
