package vn.parindex.appraisal;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import vn.parindex.cycle.Disagreement;
import vn.parindex.shared.Division;
import vn.parindex.shared.Points;

/**
 * What follows from two opinions. A question of either goes to the agency. Equal or within the threshold, the mean
 * counts. Further apart, or where only one counts the leaf as applicable, a third officer decides or the Council does;
 * on the way to the Council the mean stands, or the self-score where there is no mean.
 *
 * @param decision null where a third officer is to decide
 */
record Settlement(ScoringStage stage, Decision decision) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** @param self the self-score, null where the agency claims that the leaf does not apply */
    static Settlement of(Decision first, Decision second, Points self, Scoring scoring) {
        if (first.verdict() == Verdict.ASKED || second.verdict() == Verdict.ASKED) {
            return new Settlement(ScoringStage.SETTLED, decision(Verdict.ASKED, self, first, second));
        }
        if (near(first.points(), second.points(), scoring.threshold())) {
            return new Settlement(ScoringStage.SETTLED, mean(first, second, self));
        }
        return scoring.beyond() == Disagreement.COUNCIL
                ? new Settlement(ScoringStage.TO_COUNCIL, mean(first, second, self))
                : new Settlement(ScoringStage.THIRD_WANTED, null);
    }

    private static boolean near(Points one, Points other, Points threshold) {
        if (one == null || other == null) {
            return one == other;
        }
        return one.value().subtract(other.value()).abs().compareTo(threshold.value()) <= 0;
    }

    private static Decision mean(Decision first, Decision second, Points self) {
        var mean = mean(first.points(), second.points(), self);
        return decision(Objects.equals(mean, self) ? Verdict.KEPT : Verdict.CHANGED, mean, first, second);
    }

    private static Points mean(Points one, Points other, Points self) {
        if (one == null || other == null) {
            return self;
        }
        var sum = one.value().add(other.value());
        return new Points(Division.of(sum, TWO));
    }

    private static Decision decision(Verdict verdict, Points points, Decision first, Decision second) {
        var corrected = Objects.equals(first.corrected(), second.corrected()) ? first.corrected() : null;
        return new Decision(
                verdict,
                points,
                verdict == Verdict.CHANGED ? corrected : null,
                verdict == Verdict.ASKED ? null : words(first.reason(), second.reason()),
                verdict == Verdict.ASKED ? words(first.question(), second.question()) : null,
                signature(first.by(), second.by()));
    }

    /** Both in their order, what both say once. */
    private static String words(String first, String second) {
        var said = Stream.of(first, second).filter(Objects::nonNull).distinct().toList();
        return said.isEmpty() ? null : String.join("\n", said);
    }

    /** In both names; by the one whose opinion came last. */
    private static Signature signature(Signature first, Signature second) {
        var names = first.name() + " · " + second.name();
        return new Signature(second.username(), names, second.at());
    }
}
