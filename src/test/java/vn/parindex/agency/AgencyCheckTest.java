package vn.parindex.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.agency.PreviewedAgency.Effect;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shell.Texts;

/** Every line of a list is held against the directory: what it would do, or where and what is to be mended. */
class AgencyCheckTest {

    private static final String HEAD = "code;kind;name_vi;name_en;region;assessed;ranked;note;source\n";
    private static final AgencyEntry ABROAD = entry("CM-SNgV", "Sở Ngoại vụ");
    private static final AgencyEntry HANOI = entry("01", "Sở Một");
    private static final AgencyEntry HEALTH = entry("CM-SYT", "Sở Y tế");
    private static final AgencyStock STOCK = new AgencyStock(
            List.of(ABROAD, HANOI, HEALTH),
            new LinkedHashSet<>(List.of("DEPARTMENT", "SHOP")),
            Set.of(HEALTH.row().id()));

    private static AgencyEntry entry(String code, String name) {
        return new AgencyEntry(
                new AgencyRow(
                        AgencyId.next(),
                        code,
                        new AgencyKind("DEPARTMENT"),
                        new LocalizedText(name, null),
                        null,
                        true,
                        true,
                        null),
                null);
    }

    private static AgencyCheck check(String csv) {
        return AgencyCheck.of(AgencyFile.of(csv.getBytes(StandardCharsets.UTF_8)), STOCK);
    }

    private static List<String> faults(String csv) {
        var check = check(csv);
        assertThat(check.problems())
                .allSatisfy(problem -> assertThat(Texts.has(Texts.VIETNAMESE, problem.key()))
                        .as(problem.key())
                        .isTrue());
        return check.problems().stream()
                .map(problem -> problem.line() + " " + problem.column() + " "
                        + problem.key().replace("agency.problem.", ""))
                .toList();
    }

    @Test
    void tellsNewChangedAndUnchanged() {
        var check = check(HEAD + "CM-STP;DEPARTMENT;Sở Tư pháp;Justice;;có;Không;;\n"
                + "CM-SYT;DEPARTMENT;Sở Y tế;;;yes;TRUE;;\n"
                + "01;SHOP;Sở Một;;Hà Nội;1;0;ghi;nguồn\n");
        assertThat(check.problems()).isEmpty();
        assertThat(check.rows())
                .extracting(PreviewedAgency::effect)
                .containsExactly(Effect.NEW, Effect.UNCHANGED, Effect.CHANGED);
        assertThat(check.rows().get(2).changes())
                .extracting(PreviewedAgency.Change::column)
                .containsExactly(
                        AgencyColumn.KIND,
                        AgencyColumn.REGION,
                        AgencyColumn.RANKED,
                        AgencyColumn.NOTE,
                        AgencyColumn.SOURCE);
    }

    @Test
    void aColumnThatIsNotThereLeavesWhatStands() {
        var check = check("code,kind,name_vi,assessed,ranked\nCM-SYT,DEPARTMENT,Sở Y tế,x,x\n");
        assertThat(check.rows()).extracting(PreviewedAgency::effect).containsExactly(Effect.UNCHANGED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A;NOWHERE;Tên;;;có;có;;|2 kind kindUnknown",
                "A;department;Tên;;;có;có;;|2 kind kindUnknown",
                "A;;Tên;;;có;có;;|2 kind kindMissing",
                ";SHOP;Tên;;;có;có;;|2 code codeMissing",
                "A B;SHOP;Tên;;;có;có;;|2 code codeForm",
                "=A;SHOP;Tên;;;có;có;;|2 code codeForm",
                "ABCDEFGHIJKLMNOPQRSTU;SHOP;Tên;;;có;có;;|2 code tooLong",
                "cm-syt;DEPARTMENT;Tên;;;có;có;;|2 code codeAlike",
                "1;DEPARTMENT;Tên;;;có;có;;|2 code codeLostZero",
                "A;SHOP;;;;có;có;;|2 name_vi nameMissing",
                "A;SHOP;Tên;;;đúng;có;;|2 assessed yesOrNo",
                "A;SHOP;Tên;;;có;;;|2 ranked yesOrNo",
                "A;SHOP;Tên;;;không;có;;|2 ranked rankedNotAssessed",
                "CM-SYT;SHOP;Sở Y tế;;;có;có;;|2 kind kindFixed",
                "A;SHOP;Tên;;;có;có;;;thừa|2  cellWithoutColumn",
            })
    void tellsWhereAndWhatIsToBeMended(String line, String fault) {
        assertThat(faults(HEAD + line + "\n")).contains(fault);
        assertThat(check(HEAD + line + "\n").rows()).isEmpty();
    }

    @Test
    void tellsEveryTextThatIsTooLong() {
        var line = "A;SHOP;" + "t".repeat(201) + ";" + "e".repeat(201) + ";" + "r".repeat(61) + ";có;có;"
                + "n".repeat(501) + ";" + "s".repeat(501);
        assertThat(faults(HEAD + line))
                .containsExactly(
                        "2 name_vi tooLong",
                        "2 name_en tooLong",
                        "2 region tooLong",
                        "2 note tooLong",
                        "2 source tooLong");
    }

    @Test
    void codesThatOnlyLookDifferentAreOne() {
        var composed = "SKHĐT-Ở";
        var decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        var hidden = "SKHĐT-\u200BỞ";
        assertThat(faults(HEAD + row(composed) + row(decomposed) + row(hidden) + row("skhđt-ở")))
                .containsExactly("3 code codeTwice", "4 code codeTwice", "5 code codeTwice");
    }

    private static String row(String code) {
        return code + ";SHOP;Tên;;;có;có;;\n";
    }

    @Test
    void columnsAreFoundByTheirNames() {
        assertThat(faults("code;kind;name_vi;assessed;tel;code\n"))
                .containsExactly("1 tel columnUnknown", "1 code columnTwice", "1 ranked columnMissing");
        assertThat(faults("Ranked;ASSESSED;name_vi;kind;code\n")).containsExactly("0  noRows");
        assertThat(faults("")).containsExactly("0  shell.TableFile.empty");
    }
}
