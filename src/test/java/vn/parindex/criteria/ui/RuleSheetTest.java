package vn.parindex.criteria.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.criteria.DraftRow;
import vn.parindex.criteria.RowId;
import vn.parindex.criteria.RowRules;
import vn.parindex.criteria.RuleWords;

class RuleSheetTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private static DraftRow row(String rule, String variables, String parameters, String options) {
        return new DraftRow(
                RowId.next(),
                Map.of(
                        "max_points", "1.5",
                        "rule", rule,
                        "variables", variables,
                        "parameters", parameters,
                        "options", options),
                0);
    }

    private static DraftRow ratio() {
        return row(
                "ratio",
                "b | Đúng hạn | On time | hồ sơ | files\na | Tổng số | All | hồ sơ | files",
                "numerator: b\ndenominator: a\nzero-denominator: refuse\nfloor: 70",
                "");
    }

    @Test
    void whatIsTakenApartMakesTheSameRuleAgain() {
        var before = ratio();
        var cells = RuleSheet.of(before).orElseThrow().cells();
        var after = row("ratio", cells.get("variables"), cells.get("parameters"), cells.get("options"));
        assertThat(RowRules.of(after)).isPresent().isEqualTo(RowRules.of(before));
    }

    @Test
    void aFigureIsRenamedWhereverTheRuleSpeaksOfIt() {
        var sheet = RuleSheet.of(ratio()).orElseThrow();
        sheet.rename(sheet.figures().get(0), "x");
        assertThat(sheet.parameter("numerator")).isEqualTo("x");
        assertThat(sheet.parameter("denominator")).isEqualTo("a");

        var formula = RuleSheet.of(row("formula", "b | B | | | \nbb | C | | |", "formula: b / bb * b", ""))
                .orElseThrow();
        formula.rename(formula.figures().get(0), "y");
        assertThat(formula.parameter("formula")).isEqualTo("y / bb * y");
    }

    @Test
    void cellsOfAnotherShapeAreLeftAlone() {
        assertThat(RuleSheet.of(row("band", "b | chỉ hai phần", "", ""))).isEmpty();
        assertThat(RuleSheet.of(row("band", "", "không có dấu hai chấm", ""))).isEmpty();
        assertThat(RuleSheet.of(row("ratio", "", "", "1 | không dùng"))).isEmpty();
    }

    @Test
    void aBarOrALineBreakCannotSplitAPart() {
        var sheet =
                RuleSheet.of(row("choice", "", "", "1.5 | Có |\n0 | Không |")).orElseThrow();
        sheet.options().get(0).set(1, "Có | đủ\nhồ sơ");
        assertThat(sheet.cells().get("options")).startsWith("1.5 | Có / đủ hồ sơ |\n");
        assertThat(RowRules.of(row("choice", "", "", sheet.cells().get("options"))))
                .isPresent();
    }

    @Test
    void aRuleIsSaidInWords() {
        assertThat(RuleWords.texts(VIETNAMESE, RowRules.of(ratio()).orElseThrow()))
                .containsExactly("Điểm theo tỷ lệ, tối đa 1,50", "Dưới 70%: 0,00 điểm");
        var bands = row("band", "n | Số cuộc kiểm tra | | |", "value: n", "[0;10) | 0\n[10;inf) | 1.5");
        assertThat(RuleWords.texts(VIETNAMESE, RowRules.of(bands).orElseThrow()))
                .hasSize(2)
                .allMatch(line -> line.contains("10"));
    }

    @Test
    void gapsAndOverlapsAreFoundAndClosed() {
        var sheet = RuleSheet.of(row("band", "", "", "[90;100] | 1.5\n[0;70) | 0\n[75;90] | 1"))
                .orElseThrow();
        var gaps = BandGap.all(sheet.options());
        assertThat(gaps).hasSize(2);
        assertThat(gaps.get(0).isGap()).isTrue();
        assertThat(gaps.get(0).filling().toString()).isEqualTo("[70;75) | 0");
        assertThat(gaps.get(1).isGap()).isFalse();
        gaps.forEach(BandGap::close);
        assertThat(sheet.cells().get("options")).isEqualTo("(90;100] | 1.5\n[0;70) | 0\n[70;90] | 1");
        assertThat(BandGap.all(sheet.options())).isEmpty();
    }
}
