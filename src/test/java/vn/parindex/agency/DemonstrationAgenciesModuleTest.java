package vn.parindex.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.IntegrationTest;
import vn.parindex.shell.Texts;

/** A demonstration shows two more levels; they stand beside the national index, not in it. */
class DemonstrationAgenciesModuleTest extends IntegrationTest {

    @Autowired
    private OtherLevels levels;

    @Autowired
    private Agencies agencies;

    @Autowired
    private AgencyKinds kinds;

    @BeforeEach
    void theyArrive() {
        levels.arrive();
    }

    @Test
    void holdsTheShopsOfCanThoAndTheDepartmentsOfCaMau() {
        assertThat(listed(OtherLevels.SHOP, "MC-")).hasSize(9).allMatch(AgencyRow::ranked);
        assertThat(listed(OtherLevels.DEPARTMENT, "CM-")).hasSize(16).allMatch(AgencyRow::ranked);
        assertThat(agencies.byCode("MC-NK").orElseThrow().name().vi()).isEqualTo("Bộ phận Một cửa quận Ninh Kiều");
        assertThat(agencies.byCode("CM-SNV").orElseThrow().remark().vi()).isEqualTo("Danh sách để trình diễn");
        assertThat(agencies.byCode("92")).isPresent();
    }

    /** Other tests add agencies of these kinds too. */
    private List<AgencyRow> listed(AgencyKind kind, String prefix) {
        return agencies.assessed(kind).stream()
                .filter(row -> row.code().startsWith(prefix))
                .toList();
    }

    @Test
    void arrivesOnce() {
        var before = agencies.all();
        levels.arrive();
        agencies.refresh();
        assertThat(agencies.all()).isEqualTo(before);
    }

    @Test
    void theirKindsHaveNames() {
        assertThat(kinds.all())
                .extracting(AgencyKindRow::kind)
                .contains(OtherLevels.SHOP, OtherLevels.DEPARTMENT)
                .startsWith(AgencyKind.MINISTRY, AgencyKind.PROVINCE);
        assertThat(Texts.of(Texts.VIETNAMESE, "agency.AgencyKind.DEPARTMENT")).isEqualTo("Sở, ban, ngành cấp tỉnh");
    }

    @Test
    void theNationalKindsStayAsTheyWere() {
        assertThat(agencies.assessed(AgencyKind.MINISTRY)).hasSize(19);
        assertThat(agencies.assessed(AgencyKind.PROVINCE)).hasSize(63);
    }
}
