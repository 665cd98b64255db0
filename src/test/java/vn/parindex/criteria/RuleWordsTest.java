package vn.parindex.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.scoring.Adjustment;
import vn.parindex.scoring.AdjustmentRule;
import vn.parindex.scoring.MissingFigure;
import vn.parindex.scoring.MonitorRule;
import vn.parindex.scoring.Rule;
import vn.parindex.scoring.SurveyRule;
import vn.parindex.shared.Points;
import vn.parindex.shared.PointsChange;

class RuleWordsTest {

    static Stream<Rule> rules() {
        var count = SetComparisonTest.figure("n", "Số lần");
        return Stream.of(
                SetComparisonTest.choice("0=Không", "1=Đủ"),
                SetComparisonTest.deduction("1", "0.5", "n", "Số lần"),
                SetComparisonTest.formula("1", "b / a"),
                new AdjustmentRule(
                        Points.of("2"),
                        Points.of("1"),
                        List.of(new Adjustment(count, new PointsChange(new BigDecimal("0.5")), Points.of("1"))),
                        MissingFigure.REFUSE),
                new SurveyRule(Points.of("10"), count, new BigDecimal("100")),
                new MonitorRule(List.of(count)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyKindOfRuleHasWordsInBothLanguages(Rule rule) {
        for (var locale : List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH)) {
            assertThat(RuleWords.kind(locale, rule)).isNotBlank().doesNotContain("RuleWords");
            assertThat(RuleWords.texts(locale, rule))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line).isNotBlank().doesNotContain("{", "RuleWords"));
        }
    }
}
