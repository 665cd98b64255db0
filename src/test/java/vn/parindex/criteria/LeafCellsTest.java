package vn.parindex.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.scoring.BandRule;
import vn.parindex.scoring.DeductionRule;
import vn.parindex.scoring.RatioRule;
import vn.parindex.scoring.Rule;
import vn.parindex.scoring.ZeroDenominator;
import vn.parindex.shared.Percentage;
import vn.parindex.shared.Points;

/** How the cells of one leaf are read, and what each faulty cell is answered. */
class LeafCellsTest {

    private static final String VARIABLES = "b | Đúng hạn | On time | hồ sơ | files / a | Tất cả | All | hồ sơ | files";
    private static final String FRACTION = "numerator: b / denominator: a / zero-denominator: refuse";
    private static final int LINE = 9;

    private static Rule rule(String rule, String variables, String parameters, String options) {
        var reading = SetText.small().leaf(rule, variables, parameters, options).read("7");
        assertThat(reading.errors()).isEmpty();
        return reading.rows()
                .get(reading.rows().size() - 1)
                .scoring()
                .orElseThrow()
                .rule();
    }

    private static List<Fault> faults(String rule, String variables, String parameters, String options) {
        return SetText.small()
                .leaf(rule, variables, parameters, options)
                .read("7")
                .faults();
    }

    private static List<Fault> faults(SetText text) {
        return text.read("6").faults();
    }

    @Test
    void readsARatioWithFloorAndTarget() {
        var rule = (RatioRule) rule("ratio", VARIABLES, FRACTION + " / floor: 50 / target: 90,5", "");
        assertThat(rule.maximum()).isEqualTo(Points.of("2"));
        assertThat(rule.floor()).contains(Percentage.of("50"));
        assertThat(rule.target()).contains(Percentage.of("90.5"));
        assertThat(rule.variables()).extracting(variable -> variable.symbol()).containsExactly("b", "a");
        assertThat(rule.variables().get(0).unit().en()).isEqualTo("files");
        assertThat(rule.fraction().mayExceed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"refuse, REFUSE", "not-applicable, NOT_APPLICABLE", "full, FULL"})
    void readsWhatAZeroDenominatorMeans(String written, ZeroDenominator meaning) {
        var rule = (RatioRule) rule("ratio", VARIABLES, FRACTION.replace("refuse", written), "");
        assertThat(rule.fraction().zeroDenominator()).isEqualTo(meaning);
    }

    @Test
    void readsThatMoreThanTheWholeMakesSense() {
        var ratio = (RatioRule) rule("ratio", VARIABLES, FRACTION + " / above-hundred: allowed", "");
        assertThat(ratio.fraction().mayExceed()).isTrue();
        var band = (BandRule) rule("band", VARIABLES, FRACTION, "[95;inf) | 2 / [0;95) | 0");
        assertThat(band.measure())
                .hasToString(band.measure().toString())
                .asString()
                .contains("mayExceed=true");
    }

    @Test
    void readsBandsOnAFigure() {
        var rule = (BandRule)
                rule("band", "n | Số cuộc | Meetings | cuộc | meetings", "value: n", "[0;2) | 0 / [2;inf) | 2");
        assertThat(rule.bands())
                .extracting(band -> band.interval() + " " + band.points())
                .containsExactly("[0;2) 0", "[2;inf) 2");
    }

    @Test
    void readsADeduction() {
        var rule = (DeductionRule)
                rule("deduction", "n | Sai phạm | Violations | vụ | cases", "count: n / each: 0.25", "");
        assertThat(rule.each()).isEqualTo(Points.of("0.25"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            nullValues = "-",
            value = {
                "ratio # - # " + FRACTION + " # - # parameters # criteria.fault.unknownSymbol",
                "ratio # " + VARIABLES
                        + " # numerator: b / denominator: a # - # parameters # criteria.fault.noParameter",
                "ratio # " + VARIABLES + " # " + FRACTION + "d # - # parameters # criteria.fault.zeroDenominator",
                "ratio # " + VARIABLES + " # " + FRACTION + " / floor: x # - # parameters # criteria.fault.number",
                "ratio # " + VARIABLES + " # " + FRACTION
                        + " / flor: 5 # - # parameters # criteria.fault.unknownParameter",
                "ratio # " + VARIABLES + " # " + FRACTION
                        + " / numerator: a # - # parameters # criteria.fault.parameterTwice",
                "ratio # " + VARIABLES + " # " + FRACTION + " / floor # - # parameters # criteria.fault.parameterForm",
                "ratio # " + VARIABLES + " # " + FRACTION
                        + " / above-hundred: yes # - # parameters # criteria.fault.flag",
                "ratio # " + VARIABLES + " # " + FRACTION
                        + " / floor: 90 / target: 80 # - # parameters # scoring.invalid.floorAboveTarget",
                "ratio # " + VARIABLES + " # " + FRACTION + " # 1 | x | y # options # criteria.fault.cellNotForRule",
                "ratio # b | Đúng hạn # " + FRACTION + " # - # variables # criteria.fault.parts",
                "ratio # b | | On time | | # " + FRACTION + " # - # variables # criteria.fault.variableText",
                "ratio # đ | Đúng | On time | | # " + FRACTION + " # - # variables # criteria.fault.symbol",
                "ratio # " + VARIABLES + " / a | Hai | Two | | # " + FRACTION
                        + " # - # variables # criteria.fault.variableTwice",
                "ratio # " + VARIABLES + " / c | Ba | Three | | # " + FRACTION
                        + " # - # variables # criteria.fault.unusedVariable",
                "band # " + VARIABLES
                        + " # value: a / numerator: b # [0;inf) | 2 # parameters # criteria.fault.parameterBeside",
                "band # " + VARIABLES + " # " + FRACTION
                        + " # [0;70) | 0 / [71;100] | 2 # options # scoring.invalid.gapOrOverlap",
                "band # " + VARIABLES + " # " + FRACTION + " # 0-70 | 0 # options # scoring.invalid.band",
                "band # " + VARIABLES + " # " + FRACTION + " # [0;100] # options # criteria.fault.parts",
                "band # " + VARIABLES + " # " + FRACTION + " # - # options # criteria.fault.noBands",
                "choice # - # - # 2 | Đạt | Done / 2.1 | Hơn | More # options # scoring.invalid.optionAboveMaximum",
                "choice # - # - # 2 | Đạt # options # criteria.fault.parts",
                "choice # - # - # 2 | | Done # options # criteria.fault.optionText",
                "choice # - # - # NaN | Đạt | Done # options # criteria.fault.number",
                "choice # - # value: a # 2 | Đạt | Done / 0 | Không | No # parameters # criteria.fault.cellNotForRule",
                "deduction # n | Vụ | Cases | | # count: n / each: 0 # - # parameters # scoring.invalid.nothingDeducted",
                "guess # - # - # - # rule # criteria.fault.rule",
                "- # - # - # - # rule # criteria.fault.noRule"
            })
    void answersEachFaultyRuleAtItsPlace(
            String rule, String variables, String parameters, String options, String column, String key) {
        var faults = faults(orEmpty(rule), orEmpty(variables), orEmpty(parameters), orEmpty(options));
        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).line()).isEqualTo(LINE);
        assertThat(faults.get(0).column()).isEqualTo(column);
        assertThat(faults.get(0).key()).isEqualTo(key);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "NaN", "1e400", "1.000,5", "1/2", "+1", "1000", "0.123456789012345678901"})
    void refusesWhatIsNoNumberOfPoints(String text) {
        var faults = faults(SetText.small().imported("1.2.3", text, "survey"));
        assertThat(faults).extracting(Fault::key).containsExactly("criteria.fault.number");
    }

    @Test
    void refusesALeafWithoutPointsAndAMonitoredOneWithThem() {
        assertThat(faults(SetText.small().imported("1.2.3", "0", "survey")))
                .extracting(Fault::key)
                .containsExactly("criteria.fault.leafWithoutPoints");
        assertThat(faults(SetText.small().imported("1.2.3", "1", "monitor")))
                .extracting(Fault::key)
                .containsExactly("criteria.fault.monitorWithPoints");
    }

    @Test
    void refusesARuleWhereNobodyScores() {
        assertThat(faults(SetText.small()
                        .imported("1.2.3", "1", "survey")
                        .with("rule", "choice")
                        .with("options", "1 | Đạt | Done")
                        .with("not_applicable", "maybe")))
                .extracting(Fault::key)
                .containsExactly("criteria.fault.notApplicable", "criteria.fault.ruleNotForSource");
    }

    @Test
    void refusesLeafCellsOnARowWithRowsBelow() {
        var faults = SetText.small()
                .withField("source", "appraised")
                .withField("rule", "choice")
                .withField("not_applicable", "allowed")
                .faults("5");
        assertThat(faults)
                .containsExactly(
                        "line 2 source: criteria.fault.notALeaf[]",
                        "line 2 rule: criteria.fault.notALeaf[]",
                        "line 2 not_applicable: criteria.fault.notALeaf[]");
    }

    @Test
    void namesNoSourceThatItDoesNotKnow() {
        assertThat(faults(SetText.small().imported("1.2.3", "1", "x")))
                .extracting(fault -> fault.column().toLowerCase(Locale.ROOT) + " " + fault.key())
                .containsExactly("source criteria.fault.source");
    }
}
