package vn.parindex.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import vn.parindex.shared.Points;

/** How a whole file is read: its shape, its tree, its sums. */
class SetFileTest {

    private static FrozenSet frozen(SetReading reading) {
        assertThat(reading.errors()).isEmpty();
        return SetAssembly.of(SetText.HEADER.id(), SetText.HEADER, "", reading.rows());
    }

    @Test
    void readsATreeInWhichACriterionCanBeALeaf() {
        var set = frozen(SetText.small().read("5"));
        assertThat(set.fields()).extracting(Node::code).containsExactly("1");
        assertThat(set.nodes()).extracting(Node::code).containsExactly("1", "1.1", "1.2");
        assertThat(set.leaves()).extracting(Leaf::code).containsExactly("1.1", "1.2.1", "1.2.2");
        assertThat(set.leaves()).extracting(Leaf::inChargeCode).containsOnly("BTP");
        var criterion = set.leafByCode("1.1").orElseThrow();
        assertThat(criterion.criterionId().value()).isEqualTo(criterion.id().value());
        assertThat(set.node(set.leafByCode("1.2.1").orElseThrow().criterionId()).code())
                .isEqualTo("1.2");
        assertThat(set.maximum()).isEqualTo(Points.of("5"));
    }

    @Test
    void givesTheSameIdsEachTime() {
        assertThat(frozen(SetText.small().read("5")))
                .isEqualTo(frozen(SetText.small().read("5")));
    }

    @Test
    void refusesAMinistryInChargeBelowTheField() {
        var faults = SetText.small()
                .imported("1.2.3", "1", "outcome")
                .with("in_charge", "BNV")
                .faults("6");
        assertThat(faults).containsExactly("line 9 in_charge: criteria.fault.inChargeBelowField[BNV]");
    }

    @Test
    void understandsWhatSpreadsheetsWrite() {
        var semicolons = SetText.small()
                .toString()
                .replace("\",\"", "\";\"")
                .replaceFirst("^[^\n]*", String.join(";", SetCsv.COLUMNS));
        assertThat(SetText.read(semicolons.getBytes(StandardCharsets.UTF_8), "5")
                        .faults())
                .isEmpty();
        var windows = "\uFEFF" + SetText.small().toString().replace("\n", "\r\n") + ",,,,,,,,,,,,,,,\r\n";
        assertThat(SetText.read(windows.getBytes(StandardCharsets.UTF_8), "5").faults())
                .isEmpty();
        var decomposed = Normalizer.normalize(SetText.small().toString(), Normalizer.Form.NFD);
        assertThat(frozen(SetText.read(decomposed.getBytes(StandardCharsets.UTF_8), "5")))
                .isEqualTo(frozen(SetText.small().read("5")));
    }

    @Test
    void refusesAnotherEncoding() {
        var bytes = SetText.small().toString().getBytes(Charset.forName("UTF-16"));
        assertThat(SetText.read(bytes, "5").faults()).extracting(Fault::key).containsExactly("criteria.fault.encoding");
    }

    @Test
    void refusesAFileWithoutRows() {
        assertThat(new SetText().faults("5")).containsExactly("line 0 : criteria.fault.empty[]");
        assertThat(SetText.read(new byte[0], "5").faults())
                .extracting(Fault::key)
                .containsExactly("criteria.fault.empty");
    }

    @Test
    void refusesWrongHeaders() {
        var header = String.join(",", SetCsv.COLUMNS).replace("level", "Level").replace("rule,", "rule,rule,");
        assertThat(SetText.small().header(header).read("5").faults())
                .extracting(fault -> fault.line() + " " + fault.column() + " " + fault.key())
                .containsExactly(
                        "1 level criteria.fault.noColumn",
                        "1 Level criteria.fault.unknownColumn",
                        "1 rule criteria.fault.columnTwice");
    }

    @Test
    void refusesAQuoteThatNeverCloses() {
        assertThat(SetText.small().raw("\"1.3,criterion").read("5").faults())
                .extracting(fault -> fault.line() + " " + fault.key())
                .contains("9 criteria.fault.quotes");
    }

    @Test
    void countsLinesAsAnEditorShowsThem() {
        var faults = SetText.small().raw("").raw("1.3,criterion").faults("5");
        assertThat(faults).containsExactly("line 10 : criteria.fault.cells[" + SetCsv.COLUMNS.size() + ", 2]");
    }

    @Test
    void refusesDuplicateCodesWhateverTheirCase() {
        var faults = SetText.small()
                .choice("1.2.a", "sub-criterion", "1")
                .choice("1.2.A", "sub-criterion", "1")
                .choice("1.2.1", "sub-criterion", "1")
                .faults("5");
        assertThat(faults)
                .containsExactly(
                        "line 11 code: criteria.fault.codeTwice[1.2.A, 9]",
                        "line 13 code: criteria.fault.codeTwice[1.2.1, 6]");
    }

    @Test
    void refusesRowsOutsideTheTree() {
        var faults = SetText.small()
                .choice("2.1", "criterion", "1")
                .choice("1.1.1", "sub-criterion", "1")
                .choice("1.3", "sub-criterion", "1")
                .choice("1.4", "chapter", "1")
                .choice("1-5", "criterion", "1")
                .row("3", "field")
                .with("in_charge", "BNV")
                .faults("5");
        assertThat(faults)
                .containsExactly(
                        "line 9 code: criteria.fault.parent[2.1, 2]",
                        "line 11 code: criteria.fault.parent[1.1.1, 1.1]",
                        "line 13 code: criteria.fault.codeDepth[1.3, sub-criterion, 3]",
                        "line 15 level: criteria.fault.level[chapter]",
                        "line 17 code: criteria.fault.code[1-5]",
                        "line 19 level: criteria.fault.emptyField[3]");
    }

    @Test
    void readsOnBelowAFaultyRow() {
        var faults = new SetText()
                .row("1", "lĩnh vực")
                .choice("1.1", "criterion", "abc")
                .faults("5");
        assertThat(faults)
                .containsExactly(
                        "line 2 level: criteria.fault.level[lĩnh vực]",
                        "line 3 max_points: criteria.fault.number[abc]");
    }

    @Test
    void refusesATotalThatDoesNotAddUp() {
        assertThat(SetText.small().faults("100")).containsExactly("line 0 max_points: criteria.fault.total[5, 100]");
    }

    @Test
    void checksSumsWrittenOnFieldsAndCriteria() {
        var right = SetText.small().withField("max_points", "5,0");
        assertThat(right.faults("5")).isEmpty();
        var wrong = SetText.small().withField("max_points", "4");
        assertThat(wrong.faults("5")).containsExactly("line 2 max_points: criteria.fault.sum[1, 4, 5]");
    }

    @Test
    void refusesNamesThatAreMissingOrTooLong() {
        var faults = SetText.small()
                .withField("name_vi", "")
                .withField("name_en", "x".repeat(501))
                .withField("in_charge", "")
                .faults("5");
        assertThat(faults)
                .containsExactly(
                        "line 2 name_vi: criteria.fault.noName[]",
                        "line 2 name_en: criteria.fault.tooLong[501, 500]",
                        "line 2 in_charge: criteria.fault.noInCharge[]");
    }

    @Test
    void refusesAMinistryThatIsNotOnRecord() {
        var faults = SetText.small().withField("in_charge", "BXX").faults("5");
        assertThat(faults).containsExactly("line 2 in_charge: criteria.fault.inCharge[BXX]");
    }

    @Test
    void loadsNothingOfAFaultyFile() {
        assertThat(SetText.small().raw("x").read("5").rows()).isEmpty();
    }
}
