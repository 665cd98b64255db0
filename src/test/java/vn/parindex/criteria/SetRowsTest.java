package vn.parindex.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SetRowsTest {

    private static final String VARIABLES = "b | Đúng hạn | On time | hồ sơ | files / a | Tổng | All | hồ sơ | files";

    private static void comesBack(SetText text, String total) {
        var reading = text.read(total);
        assertThat(reading.isFaultless()).isTrue();
        var again = SetFile.read(SetText.adding(total), SetRows.of(reading.rows()), code -> true);
        assertThat(again.faults()).noneMatch(Fault::isError);
        assertThat(again.rows()).isEqualTo(reading.rows());
    }

    @Test
    void aShippedSetWrittenAndReadAgainIsTheSame() {
        for (var shipped : ShippedSet.all()) {
            var rows = SetFile.read(shipped.header(), shipped.content(), code -> true)
                    .rows();
            var again = SetFile.read(shipped.header(), SetRows.of(rows), code -> true);
            assertThat(again.rows()).isEqualTo(rows);
            assertThat(ContentHash.of(shipped.header(), again.rows()))
                    .isEqualTo(ContentHash.of(shipped.header(), rows));
        }
    }

    @Test
    void everyKindOfRuleWrittenAndReadAgainIsTheSame() {
        var kinds = List.of(
                new String[] {
                    "band",
                    VARIABLES,
                    "numerator: b / denominator: a / zero-denominator: none",
                    "[0;90) | 0 / [90;100] | 2"
                },
                new String[] {
                    "band",
                    "n | Số lần | Times | lần | times",
                    "value: n / missing: not-applicable",
                    "[0;3] | 2 / (3;inf) | 0.5"
                },
                new String[] {
                    "ratio",
                    VARIABLES,
                    "numerator: b / denominator: a / zero-denominator: full / floor: 50 / target: 90",
                    ""
                },
                new String[] {
                    "ratio",
                    VARIABLES,
                    "numerator: b / denominator: a / zero-denominator: refuse / above-hundred: allowed",
                    ""
                },
                new String[] {"deduction", "n | Số lần | Times | lần | times", "count: n / each: 0.25", ""},
                new String[] {"adjustment", VARIABLES, "start: 1", "bonus | b | 0.5 | 1 / penalty | a | 0.25 | 1"},
                new String[] {
                    "formula", VARIABLES, "formula: IF(a > 0, MIN(1, b/a), 0) * 2 / zero-denominator: none", ""
                });
        for (var kind : kinds) {
            comesBack(SetText.small().leaf(kind[0], kind[1], kind[2], kind[3]), "7");
        }
    }

    @Test
    void convertedSurveysAndWatchedFiguresComeBack() {
        comesBack(
                SetText.small()
                        .imported("1.2.3", "10", "survey")
                        .with("rule", "survey")
                        .with("variables", "s | Chỉ số hài lòng | Satisfaction | % | %")
                        .with("parameters", "value: s / whole: 100")
                        .row("1.2.4", "sub-criterion")
                        .with("source", "monitor")
                        .with("rule", "monitor")
                        .with("variables", "t | Thời gian | Time | ngày | days"),
                "15");
    }
}
