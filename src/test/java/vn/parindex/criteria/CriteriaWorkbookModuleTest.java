package vn.parindex.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.parindex.IntegrationTest;
import vn.parindex.agency.AgencyKind;
import vn.parindex.agency.AgencyLoader;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.TestOfficers;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Points;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

class CriteriaWorkbookModuleTest extends IntegrationTest {

    @Autowired
    private AgencyLoader agencies;

    @Autowired
    private CriteriaWorkbookService workbooks;

    @Autowired
    private CriteriaDraftService drafts;

    @BeforeEach
    void load() {
        agencies.load();
    }

    private static <T> T as(String role, java.util.function.Supplier<T> action) {
        return ActingOfficer.call(TestOfficers.without("Người soạn", role), action::get);
    }

    private static SetHeader header() {
        return new SetHeader(
                "workbook-" + UUID.randomUUID(),
                1,
                SetScope.parIndex(AgencyKind.PROVINCE),
                new LocalizedText("Bộ từ Excel", "From Excel"),
                LegalBasis.NONE,
                Points.of("20"),
                false,
                false);
    }

    @Test
    void theTemplateBecomesASetAndComesOutAgain() {
        as(Roles.CYCLE_MANAGER, () -> {
            var preview = workbooks.preview(workbooks.template());
            assertThat(preview.isReadable()).isTrue();
            assertThat(preview.errors()).isZero();
            var id = workbooks.begin(header(), preview);
            assertThat(drafts.details(id).rows()).hasSameSizeAs(preview.rows());
            assertThat(drafts.details(id).errors()).isZero();
            assertThat(workbooks.preview(workbooks.write(id)).rows()).isEqualTo(preview.rows());
            return id;
        });
    }

    @Test
    void whatCannotBeReadGivesNoRowsAndSaysWhy() {
        var preview =
                as(Roles.CYCLE_MANAGER, () -> workbooks.preview("không phải Excel".getBytes(StandardCharsets.UTF_8)));
        assertThat(preview.isReadable()).isFalse();
        assertThat(preview.faults()).extracting(Fault::key).containsExactly("criteria.fault.notWorkbook");
    }

    @Test
    void nothingIsHalfStoredWhenTheCodeIsTaken() {
        as(Roles.CYCLE_MANAGER, () -> {
            var preview = workbooks.preview(workbooks.template());
            var header = header();
            var first = workbooks.begin(header, preview);
            assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> workbooks.begin(header, preview));
            assertThat(drafts.details(first).version()).isEqualTo(1);
            return first;
        });
    }

    @Test
    void auditorsTakeWorkbooksOutButNotIn() {
        assertThat(as(Roles.AUDITOR, () -> workbooks.template())).isNotEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(Roles.AUDITOR, () -> workbooks.preview(new byte[0])));
    }
}
