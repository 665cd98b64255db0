package vn.parindex.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.parindex.scoring.Rule;

class RuleJsonTest {

    static Stream<Rule> shippedRules() {
        return ShippedSet.all().stream()
                .flatMap(set -> SetFile.read(set.header(), set.content(), code -> true).rows().stream())
                .flatMap(row -> row.scoring().stream())
                .map(LeafScoring::rule)
                .filter(rule -> rule != null);
    }

    @Test
    void readsBackEveryShippedRule() {
        assertThat(shippedRules())
                .hasSizeGreaterThan(100)
                .allSatisfy(
                        rule -> assertThat(RuleJson.read(RuleJson.write(rule))).isEqualTo(rule));
    }

    /** Stored rules outlive the code: what is written here is in databases. */
    @Test
    void keepsTheStoredFormat() {
        var fraction = """
                {"numerator":{"symbol":"b","name":{"vi":"Đạt","en":"Done"},"unit":{"vi":"hồ sơ","en":"files"}},\
                "denominator":{"symbol":"a","name":{"vi":"Tất cả","en":"All"},"unit":{"vi":"hồ sơ","en":"files"}},\
                "zeroDenominator":"REFUSE","mayExceed":false}""";
        var text = Stream.of("""
                {"type":"ratio","maximum":"1.5","fraction":%s,"floor":"80","target":null}""".formatted(fraction), """
                {"type":"band","maximum":"2","measure":{"type":"fraction","fraction":%s},\
                "bands":[{"interval":"[0;90)","points":"0"},{"interval":"[90;100]","points":"2"}]}""".formatted(fraction), """
                {"type":"choice","maximum":"1","options":[{"points":"1","text":{"vi":"Có","en":"Yes"}},\
                {"points":"0","text":{"vi":"Không","en":"No"}}]}""", """
                {"type":"deduction","maximum":"1","count":{"symbol":"n","name":{"vi":"Vụ","en":"Cases"},\
                "unit":{"vi":"vụ","en":"cases"}},"each":"0.25"}""");
        assertThat(text)
                .allSatisfy(
                        json -> assertThat(RuleJson.write(RuleJson.read(json))).isEqualTo(json));
    }
}
