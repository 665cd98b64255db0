package vn.parindex.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.scoring.ChoiceRule;
import vn.parindex.scoring.DeductionRule;
import vn.parindex.scoring.Formula;
import vn.parindex.scoring.FormulaRule;
import vn.parindex.scoring.MissingFigure;
import vn.parindex.scoring.Option;
import vn.parindex.scoring.Rule;
import vn.parindex.scoring.RuleInput;
import vn.parindex.scoring.Variable;
import vn.parindex.scoring.ZeroDenominator;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Points;

class SetComparisonTest {

    private static final LocalizedText UNIT = new LocalizedText("hồ sơ", "files");

    static Rule choice(String... options) {
        var list = java.util.Arrays.stream(options)
                .map(option -> option.split("="))
                .map(parts -> new Option(Points.of(parts[0]), new LocalizedText(parts[1], null)))
                .toList();
        var maximum = list.stream().map(Option::points).max(Points::compareTo).orElseThrow();
        return new ChoiceRule(maximum, list);
    }

    static Variable figure(String symbol, String name) {
        return new Variable(symbol, new LocalizedText(name, null), UNIT);
    }

    static Rule deduction(String maximum, String each, String symbol, String name) {
        return new DeductionRule(Points.of(maximum), figure(symbol, name), Points.of(each), MissingFigure.REFUSE);
    }

    static Rule formula(String maximum, String text) {
        return new FormulaRule(
                Points.of(maximum),
                List.of(figure("b", "Đúng hạn"), figure("a", "Tổng số")),
                Formula.of(text),
                ZeroDenominator.REFUSE,
                MissingFigure.REFUSE);
    }

    private static LeafPair pair(StoredSets.Content before, StoredSets.Content after, String code) {
        return SetComparison.along(List.of(before, after)).pairs().stream()
                .filter(pair -> pair.leaf().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static LeafPair pair(String maximumBefore, Rule before, String maximumAfter, Rule after) {
        return pair(
                new SampleContent(1)
                        .field("1")
                        .leaf("1.1", "Mục", null, maximumBefore, before)
                        .build(),
                new SampleContent(2)
                        .field("1")
                        .leaf("1.1", "Mục", null, maximumAfter, after)
                        .build(),
                "1.1");
    }

    @Test
    void theNamedPredecessorGoesBeforeTheCode() {
        var rule = choice("0=Không", "1=Đủ");
        var before = new SampleContent(1)
                .field("1")
                .leaf("1.1", "Kế hoạch", null, "1", rule)
                .leaf("1.2", "Kiểm tra", null, "1", rule)
                .build();
        var after = new SampleContent(2)
                .field("1")
                .leaf("1.1", "Mới tinh", null, "1", rule)
                .leaf("1.2", "Kế hoạch", "1.1", "1", rule)
                .leaf("1.3", "Kiểm tra", "1.2", "1", rule)
                .build();
        assertThat(pair(before, after, "1.1").changes()).containsExactly(LeafChange.ADDED);
        assertThat(pair(before, after, "1.2").changes()).containsExactly(LeafChange.MOVED);
        assertThat(pair(before, after, "1.3").before().orElseThrow().code()).isEqualTo("1.2");
    }

    @Test
    void ofTwoThatContinueOneLeafTheOneThatKeptTheNameDoes() {
        var rule = choice("0=Không", "1=Đủ");
        var before = new SampleContent(1)
                .field("1")
                .leaf("1.1", "Kế hoạch", null, "1", rule)
                .build();
        var after = new SampleContent(2)
                .field("1")
                .leaf("1.1", "Phần tách ra", "1.1", "1", rule)
                .leaf("1.2", "KẾ HOẠCH.", "1.1", "1", rule)
                .build();
        assertThat(pair(before, after, "1.1").changes()).containsExactly(LeafChange.ADDED);
        assertThat(pair(before, after, "1.2").changes()).containsExactly(LeafChange.MOVED);
    }

    @Test
    void aLeafThatNobodyContinuesIsRemovedWhereItStood() {
        var rule = choice("0=Không", "1=Đủ");
        var before = new SampleContent(1)
                .field("1")
                .leaf("1.1", "A", null, "1", rule)
                .leaf("1.2", "B", null, "1", rule)
                .leaf("1.3", "C", null, "1", rule)
                .build();
        var after = new SampleContent(2)
                .field("1")
                .leaf("1.1", "A", null, "1", rule)
                .leaf("1.3", "C", null, "1", rule)
                .build();
        assertThat(SetComparison.along(List.of(before, after)).pairs())
                .extracting(pair -> pair.leaf().code())
                .containsExactly("1.1", "1.2", "1.3");
        assertThat(pair(before, after, "1.2").changes()).containsExactly(LeafChange.REMOVED);
    }

    @Test
    void aGreaterMaximumWithTheSameSharesComparesInPercent() {
        var pair = pair(
                "1", choice("0=Không", "0.5=Một phần", "1=Đủ"), "1.5", choice("0=Không", "0.75=Một phần", "1.5=Đủ"));
        assertThat(pair.changes()).containsExactly(LeafChange.REWEIGHTED);
        assertThat(pair.comparability()).isEqualTo(Comparability.PERCENT);
    }

    @Test
    void aGreaterMaximumWithOtherSharesDoesNotCompare() {
        var pair = pair(
                "1", choice("0=Không", "0.5=Một phần", "1=Đủ"), "1.5", choice("0=Không", "0.5=Một phần", "1.5=Đủ"));
        assertThat(pair.changes()).containsExactlyInAnyOrder(LeafChange.REWEIGHTED, LeafChange.RERULED);
        assertThat(pair.comparability()).isEqualTo(Comparability.NONE);
    }

    @Test
    void thirdsAreComparedExactly() {
        var pair = pair("3", deduction("3", "1", "n", "Số lần"), "1.5", deduction("1.5", "0.5", "n", "Số lần"));
        assertThat(pair.comparability()).isEqualTo(Comparability.PERCENT);
        var other = pair(
                "3", deduction("3", "1", "n", "Số lần"), "1", deduction("1", "0.33333333333333333333", "n", "Số lần"));
        assertThat(other.comparability()).isEqualTo(Comparability.NONE);
    }

    @Test
    void theSameFormulaUnderAnotherMaximumDoesNotCompare() {
        var pair = pair("1", formula("1", "b / a"), "2", formula("2", "b / a"));
        assertThat(pair.changes()).containsExactly(LeafChange.REWEIGHTED);
        assertThat(pair.comparability()).isEqualTo(Comparability.NONE);
        assertThat(pair("1", formula("1", "b / a"), "1", formula("1", "b / a")).comparability())
                .isEqualTo(Comparability.FULL);
    }

    @Test
    void anotherSourceDoesNotCompare() {
        var before = new SampleContent(1)
                .field("1")
                .leaf("1.1", "Mục", null, new LeafScoring(Points.of("1"), PointsSource.SURVEY, null, NotApplicable.NO))
                .build();
        var after = new SampleContent(2)
                .field("1")
                .leaf("1.1", "Mục", null, new LeafScoring(Points.of("1"), PointsSource.OUTCOME, null, NotApplicable.NO))
                .build();
        assertThat(pair(before, after, "1.1").changes()).containsExactly(LeafChange.SOURCE_CHANGED);
        assertThat(pair(before, after, "1.1").comparability()).isEqualTo(Comparability.NONE);
    }

    @Test
    void severalVersionsApartRowsAreFollowedStepByStep() {
        var rule = choice("0=Không", "1=Đủ");
        var first = new SampleContent(1)
                .field("1")
                .leaf("1.1", "A", null, "1", rule)
                .build();
        var second = new SampleContent(2)
                .field("1")
                .leaf("1.5", "A", "1.1", "1", rule)
                .build();
        var third = new SampleContent(3)
                .field("1")
                .leaf("1.9", "A", "1.5", "1", rule)
                .build();
        var forward = SetComparison.along(List.of(first, second, third));
        assertThat(forward.pairs()).hasSize(1);
        assertThat(forward.pairs().get(0).changes()).containsExactly(LeafChange.MOVED);
        var backward = SetComparison.along(List.of(third, second, first));
        assertThat(backward.pairs()).hasSize(1);
        assertThat(backward.pairs().get(0).leaf().code()).isEqualTo("1.1");
    }

    @Test
    void figuresGoToTheNewRuleByWhatTheyCount() {
        var transfer = InputTransfer.between(
                deduction("1", "0.5", "n", "Số lần chậm"), deduction("2", "0.5", "m", "Số lần chậm"));
        assertThat(transfer.of(RuleInput.ofFigures(Map.of("n", BigDecimal.ONE))))
                .contains(RuleInput.ofFigures(Map.of("m", BigDecimal.ONE)));
        var other = InputTransfer.between(
                deduction("1", "0.5", "n", "Số lần chậm"), deduction("1", "0.5", "n", "Số văn bản sai"));
        assertThat(other.isPossible()).isFalse();
        assertThat(other.unknown()).extracting(Variable::symbol).containsExactly("n");
    }

    @Test
    void anOptionGoesByItsWordsAndIsNotGuessed() {
        var transfer = InputTransfer.between(choice("0=Không", "1=Đủ"), choice("1=Đủ", "0.5=Một phần", "0=Chưa làm"));
        assertThat(transfer.of(RuleInput.ofChoice(1))).contains(RuleInput.ofChoice(0));
        assertThat(transfer.of(RuleInput.ofChoice(0))).isEqualTo(Optional.empty());
        assertThat(InputTransfer.between(choice("0=Không", "1=Đủ"), deduction("1", "0.5", "n", "Số lần"))
                        .isPossible())
                .isFalse();
    }
}
