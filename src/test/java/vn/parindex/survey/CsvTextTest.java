package vn.parindex.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CsvTextTest {

    @Test
    void readsUtf8WithAndWithoutMark() {
        var plain = "agency_code,source\n92,Điều tra xã hội học";

        assertThat(read(plain).text()).isEqualTo(plain);
        assertThat(read("\uFEFF" + plain).text()).isEqualTo(plain);
        assertThat(read(plain).problem()).isEmpty();
    }

    @Test
    void namesTheLineThatIsNotUtf8() {
        var windows1258 =
                "agency_code,source\n92,abc\n31,H\u00f4i \u0111\u00f4ng".getBytes(Charset.forName("windows-1258"));

        assertThat(CsvText.of(windows1258).problem()).get().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.NOT_UTF_8);
            assertThat(problem.line()).isEqualTo(3);
        });
    }

    @Test
    void noticesAFileCutInTheMiddleOfALetter() {
        var whole = "a\nĐ".getBytes(StandardCharsets.UTF_8);
        var cut = Arrays.copyOf(whole, whole.length - 1);

        assertThat(CsvText.of(cut).problem())
                .get()
                .extracting(ImportProblem::kind)
                .isEqualTo(ProblemKind.NOT_UTF_8);
    }

    @Test
    void refusesSpreadsheetsAndUtf16() {
        assertThat(kindOf("agency_code".getBytes(StandardCharsets.UTF_16))).isEqualTo(ProblemKind.NOT_CSV);
        assertThat(kindOf(new byte[] {'P', 'K', 3, 4, 0, 0})).isEqualTo(ProblemKind.NOT_CSV);
    }

    @Test
    void refusesEmptyAndHugeFiles() {
        assertThat(kindOf(new byte[0])).isEqualTo(ProblemKind.EMPTY_FILE);
        assertThat(kindOf("\uFEFF \n\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(ProblemKind.EMPTY_FILE);
        assertThat(kindOf(new byte[Preview.LARGEST_FILE + 1])).isEqualTo(ProblemKind.TOO_LARGE);
    }

    private static ProblemKind kindOf(byte[] bytes) {
        return CsvText.of(bytes).problem().orElseThrow().kind();
    }

    private static CsvText read(String text) {
        return CsvText.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
