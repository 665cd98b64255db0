package vn.parindex.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.IntegrationTest;
import vn.parindex.shared.NotFoundException;

/** The directory in the database: loaded once, read in Vietnamese order. */
class AgencyModuleTest extends IntegrationTest {

    @Autowired
    private AgencyLoader loader;

    @Autowired
    private Agencies agencies;

    @BeforeEach
    void load() {
        loader.load();
    }

    @Test
    void loadsTheListOnlyOnce() {
        var before = agencies.all();
        loader.load();
        assertThat(agencies.all()).isEqualTo(before);
        agencies.refresh();
        assertThat(agencies.all()).isEqualTo(before);
    }

    @Test
    void findsByIdAndByCode() {
        var justice = agencies.byCode("BTP").orElseThrow();
        assertThat(agencies.get(justice.id())).isEqualTo(justice);
        assertThat(justice.name().vi()).isEqualTo("Bộ Tư pháp");
        assertThat(agencies.byCode("BKHĐT").orElseThrow().name().en()).isEqualTo("Ministry of Planning and Investment");
        assertThat(agencies.byCode("btp")).isEmpty();
    }

    @Test
    void listsTheAssessedInVietnameseOrder() {
        assertThat(agencies.assessed(AgencyKind.PROVINCE))
                .hasSizeGreaterThanOrEqualTo(63)
                .isSortedAccordingTo(AgencyOrder.VIETNAMESE);
        assertThat(agencies.assessed(AgencyKind.MINISTRY))
                .extracting(AgencyRow::code)
                .contains("UBDT", "TTCP")
                .doesNotContain("BQP", "BCA", "VPCP");
    }

    @Test
    void knowsNothingOfOtherIds() {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> agencies.get(AgencyId.next()));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> AgencyId.of("1' OR '1'='1"));
    }
}
