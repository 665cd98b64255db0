package vn.parindex.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.agency.AgencyKind;
import vn.parindex.publication.SampleSnapshot;
import vn.parindex.publication.Snapshot;
import vn.parindex.shell.Texts;

class ResultsCsvTest {

    private final Snapshot snapshot = SampleSnapshot.year2022();

    @Test
    void beginsWithAByteOrderMarkAndSaysInEveryRowThatScoresAreSimulated() {
        var csv = csv(AgencyKind.PROVINCE, Texts.VIETNAMESE);

        assertThat(csv).startsWith("\uFEFFNăm,Hạng,Mã,Đơn vị");
        assertThat(csv.lines().skip(1)).hasSize(63).allMatch(line -> line.endsWith("," + Snapshot.SIMULATED));
    }

    @Test
    void leavesTheRankEmptyForAgenciesWithoutOne() {
        assertThat(csv(AgencyKind.MINISTRY, Locale.ENGLISH).lines().filter(line -> line.contains("TTCP")))
                .singleElement()
                .asString()
                .startsWith("2022,,TTCP,Government Inspectorate,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "-1", "@SUM(A1)", "\tx", "\rx"})
    void takesTheSenseOutOfFormulas(String cell) {
        assertThat(ResultsCsv.safe(cell)).isEqualTo("'" + cell);
    }

    @Test
    void leavesOrdinaryTextAlone() {
        assertThat(ResultsCsv.safe("Bà Rịa - Vũng Tàu")).isEqualTo("Bà Rịa - Vũng Tàu");
        assertThat(ResultsCsv.safe("")).isEmpty();
    }

    private String csv(AgencyKind kind, Locale locale) {
        var ranking = snapshot.rankings().stream()
                .filter(candidate -> candidate.kind().equals(kind))
                .findFirst()
                .orElseThrow();
        return ResultsCsv.of(snapshot, ranking, locale);
    }
}
