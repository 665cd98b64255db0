package vn.parindex.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped list keeps the facts of the assessed year: who is assessed, who is ranked, and what is an assumption. */
class ListedAgencyTest {

    private static final String LIST = "agencies/agencies-2024.csv";

    private static Stream<AgencyRow> rows(AgencyKind kind) {
        return ListedAgency.all(LIST).stream()
                .map(ListedAgency::row)
                .filter(row -> row.kind().equals(kind));
    }

    private static AgencyRow row(String code) {
        return ListedAgency.all(LIST).stream()
                .map(ListedAgency::row)
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void holdsAllProvincesRanked() {
        assertThat(rows(AgencyKind.PROVINCE)).hasSize(63).allMatch(row -> row.assessed() && row.ranked());
        assertThat(rows(AgencyKind.PROVINCE).map(AgencyRow::region).distinct()).hasSize(6);
    }

    @Test
    void holdsSeventeenRankedMinistries() {
        assertThat(rows(AgencyKind.MINISTRY)).hasSize(22);
        assertThat(rows(AgencyKind.MINISTRY).filter(AgencyRow::ranked)).hasSize(17);
        assertThat(rows(AgencyKind.MINISTRY).filter(AgencyRow::assessed)).hasSize(19);
    }

    @Test
    void labelsWhatIsAssumed() {
        for (var code : List.of("UBDT", "TTCP")) {
            assertThat(row(code).assessed()).isTrue();
            assertThat(row(code).ranked()).isFalse();
            assertThat(row(code).note()).contains("Giả định", "assumption");
        }
    }

    @Test
    void leavesOutThreeMinistries() {
        assertThat(rows(AgencyKind.MINISTRY).filter(row -> !row.assessed()).map(AgencyRow::code))
                .containsExactlyInAnyOrder("BQP", "BCA", "VPCP");
    }

    @Test
    void saysWhereEachFactComesFrom() {
        assertThat(ListedAgency.all(LIST))
                .allSatisfy(listed -> assertThat(listed.source()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "92, Cần Thơ, Can Tho",
        "79, TP. Hồ Chí Minh, Ho Chi Minh City",
        "46, Thừa Thiên Huế, Thua Thien Hue",
        "77, Bà Rịa - Vũng Tàu, Ba Ria - Vung Tau",
        "BTP, Bộ Tư pháp, Ministry of Justice"
    })
    void writesShortNamesForGrids(String code, String vi, String en) {
        assertThat(row(code).shortName().vi()).isEqualTo(vi);
        assertThat(row(code).shortName().en()).isEqualTo(en);
    }

    @Test
    void sortsAsAVietnameseReaderLooksUp() {
        var names = ListedAgency.all(LIST).stream()
                .map(ListedAgency::row)
                .filter(row ->
                        List.of("01", "48", "66", "75", "92", "95", "80", "79").contains(row.code()))
                .sorted(AgencyOrder.VIETNAMESE)
                .map(row -> row.shortName().vi());
        assertThat(names)
                .containsExactly(
                        "Bạc Liêu",
                        "Cần Thơ",
                        "Đà Nẵng",
                        "Đắk Lắk",
                        "Đồng Nai",
                        "Hà Nội",
                        "Long An",
                        "TP. Hồ Chí Minh");
    }
}
