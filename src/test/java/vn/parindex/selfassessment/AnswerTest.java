package vn.parindex.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.selfassessment.TestLeaves.CHOICE;
import static vn.parindex.selfassessment.TestLeaves.MAY_NOT_APPLY;
import static vn.parindex.selfassessment.TestLeaves.RATIO;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.criteria.Leaf;
import vn.parindex.ledger.Actor;
import vn.parindex.selfassessment.LeafProblem.Kind;
import vn.parindex.shared.Division;
import vn.parindex.shared.Points;
import vn.parindex.shared.RefusedException;

class AnswerTest {

    private static final Actor LAN = new Actor("lan", "Lan");
    private static final LocalDateTime NOW = LocalDateTime.of(2023, 2, 6, 8, 0);

    @Test
    void scoresWhatIsWritten() {
        var answer = answer(RATIO);

        answer.write(figures("409127", "412386"), RATIO, LAN, NOW);

        assertThat(answer.points())
                .isEqualTo(new Points(Division.of(
                        new BigDecimal("409127").multiply(new BigDecimal("1.5")), new BigDecimal("412386"))));
        assertThat(answer.status()).isEqualTo(AnswerStatus.DRAFT);
        assertThat(answer.updatedByName()).isEqualTo("Lan");
    }

    @Test
    void keepsAPartialDraftWithoutPoints() {
        var answer = answer(RATIO);

        answer.write(new AnswerContent(null, Map.of("b", BigDecimal.TEN), "", false), RATIO, LAN, NOW);

        assertThat(answer.points()).isNull();
        assertThat(problem(answer, RATIO, 0)).isEqualTo(Kind.NOT_SCORED);
    }

    @Test
    void keepsAZeroDenominatorAsADraftThatCannotBeFinished() {
        var answer = answer(RATIO);

        answer.write(figures("0", "0"), RATIO, LAN, NOW);

        assertThat(answer.points()).isNull();
        assertThat(problem(answer, RATIO, 1)).isEqualTo(Kind.NOT_SCORED);
    }

    @Test
    void losesItsPointsWhenTheFiguresContradictEachOther() {
        var answer = answer(RATIO);
        answer.write(figures("1", "2"), RATIO, LAN, NOW);

        answer.write(figures("421386", "412386"), RATIO, LAN, NOW);

        assertThat(answer.points()).isNull();
    }

    @Test
    void refusesAnOptionThatDoesNotExist() {
        refused(CHOICE, choice(3), "choice", "selfassessment.refusal.noSuchOption");
        refused(CHOICE, choice(-1), "choice", "selfassessment.refusal.noSuchOption");
        refused(RATIO, choice(0), "choice", "selfassessment.refusal.noSuchOption");
    }

    @Test
    void refusesFiguresThatTheLeafDoesNotAskFor() {
        refused(CHOICE, figures("1", "2"), "figures.a", "selfassessment.refusal.unknownFigure");
    }

    @Test
    void refusesNotApplicableWhereTheLeafAppliesToAll() {
        var content = new AnswerContent(null, Map.of(), "Không có", true);

        refused(RATIO, content, "notApplicable", "selfassessment.refusal.mustApply");
    }

    @Test
    void refusalsLeaveTheAnswerAsItWas() {
        var answer = answer(CHOICE);
        answer.write(choice(1), CHOICE, LAN, NOW);

        assertThatThrownBy(() -> answer.write(choice(9), CHOICE, new Actor("x", "X"), NOW.plusDays(1)))
                .isInstanceOf(RefusedException.class);

        assertThat(answer.content()).isEqualTo(choice(1));
        assertThat(answer.updatedBy()).isEqualTo("lan");
    }

    @Test
    void notApplicableNeedsAnExplanationAndKeepsTheFigures() {
        var answer = answer(MAY_NOT_APPLY);
        var typed = figures("1", "2");

        answer.write(new AnswerContent(null, typed.figures(), "", true), MAY_NOT_APPLY, LAN, NOW);
        assertThat(problem(answer, MAY_NOT_APPLY, 3)).isEqualTo(Kind.NO_EXPLANATION);
        assertThat(answer.points()).isNull();

        answer.write(new AnswerContent(null, typed.figures(), "Không có cảng", true), MAY_NOT_APPLY, LAN, NOW);
        assertThat(Completeness.checkContent(answer, MAY_NOT_APPLY, 0)).isEmpty();
        assertThat(answer.content().figures()).isEqualTo(typed.figures());
    }

    @Test
    void aZeroDenominatorThatMeansNotApplicableIsComplete() {
        var answer = answer(MAY_NOT_APPLY);

        answer.write(figures("0", "0").explained("Không phát sinh"), MAY_NOT_APPLY, LAN, NOW);

        assertThat(Completeness.checkContent(answer, MAY_NOT_APPLY, 0)).isEmpty();
        assertThat(LeafScore.counts(answer.evaluate(MAY_NOT_APPLY))).isFalse();
    }

    @Test
    void aScoreWithoutEvidenceNeedsAnExplanation() {
        var answer = answer(CHOICE);
        answer.write(choice(0), CHOICE, LAN, NOW);

        assertThat(problem(answer, CHOICE, 0)).isEqualTo(Kind.NO_EVIDENCE);
        assertThat(problem(answer, CHOICE, 1)).isEqualTo(Kind.NOT_DONE);

        answer.write(choice(0).explained("Chưa ban hành"), CHOICE, LAN, NOW);
        assertThat(problem(answer, CHOICE, 0)).isEqualTo(Kind.NOT_DONE);
    }

    @Test
    void blanksAreNoExplanation() {
        var answer = answer(CHOICE);
        answer.write(choice(0).explained(" \n\t "), CHOICE, LAN, NOW);

        assertThat(problem(answer, CHOICE, 0)).isEqualTo(Kind.NO_EVIDENCE);
    }

    @Test
    void anUntouchedLeafIsAProblem() {
        assertThat(problem(answer(CHOICE), CHOICE, 5)).isEqualTo(Kind.UNANSWERED);
    }

    @Test
    void writingOnAFinishedAnswerMakesItADraftAgain() {
        var answer = answer(CHOICE);
        answer.write(choice(2), CHOICE, LAN, NOW);
        answer.finish(LAN, NOW);
        assertThat(problem(answer, CHOICE, 1)).isNull();

        answer.write(choice(1), CHOICE, LAN, NOW);

        assertThat(answer.status()).isEqualTo(AnswerStatus.DRAFT);
    }

    @Test
    void aReturnedAnswerStaysReturnedUntilItIsFinished() {
        var answer = answer(CHOICE);
        answer.write(choice(2), CHOICE, LAN, NOW);
        answer.finish(LAN, NOW);

        answer.sendBack("Thiếu số văn bản", new Actor("leader", "Lãnh đạo"), NOW);
        assertThat(problem(answer, CHOICE, 1)).isEqualTo(Kind.RETURNED);

        answer.write(choice(1), CHOICE, LAN, NOW);
        assertThat(answer.status()).isEqualTo(AnswerStatus.RETURNED);

        answer.finish(LAN, NOW);
        assertThat(problem(answer, CHOICE, 1)).isNull();

        answer.reopen(LAN, NOW);
        assertThat(answer.status()).isEqualTo(AnswerStatus.RETURNED);
    }

    private static Answer answer(Leaf leaf) {
        return new Answer(TestLeaves.file(), leaf.id());
    }

    private static Kind problem(Answer answer, Leaf leaf, int documents) {
        return Completeness.check(answer, leaf, documents)
                .map(LeafProblem::kind)
                .orElse(null);
    }

    private static void refused(Leaf leaf, AnswerContent content, String field, String key) {
        assertThatThrownBy(() -> answer(leaf).write(content, leaf, LAN, NOW))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.field()).isEqualTo(field);
                    assertThat(refused.key()).isEqualTo(key);
                });
    }

    private static AnswerContent choice(int option) {
        return new AnswerContent(option, Map.of(), "", false);
    }

    private static AnswerContent figures(String b, String a) {
        return new AnswerContent(null, Map.of("b", new BigDecimal(b), "a", new BigDecimal(a)), "", false);
    }
}
