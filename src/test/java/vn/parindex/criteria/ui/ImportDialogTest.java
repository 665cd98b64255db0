package vn.parindex.criteria.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.TestPeople;
import vn.parindex.ViewTest;
import vn.parindex.agency.AgencyLoader;
import vn.parindex.criteria.CriteriaCatalogueService;
import vn.parindex.criteria.CriteriaDraftService;
import vn.parindex.criteria.CriteriaNavigation;
import vn.parindex.criteria.CriteriaWorkbookService;
import vn.parindex.shared.Roles;

class ImportDialogTest extends ViewTest {

    @Autowired
    private AgencyLoader agencies;

    @Autowired
    private TestPeople people;

    @Autowired
    private CriteriaWorkbookService workbooks;

    @Autowired
    private CriteriaCatalogueService catalogue;

    @Autowired
    private CriteriaDraftService drafts;

    @BeforeEach
    void signIn() {
        agencies.load();
        signIn(people.of(Roles.CYCLE_MANAGER));
        open(CriteriaNavigation.LIST);
        _click(_get(Button.class, spec -> spec.withText("Nhập từ Excel")));
    }

    @Test
    void aFileThatIsNoWorkbookIsRefusedAndOffersNothing() {
        var dialog = _get(ImportDialog.class);
        int before = catalogue.all().size();
        dialog.show("abc".getBytes(StandardCharsets.UTF_8));
        assertThat(dialog.getElement().getTextRecursively())
                .contains("Không đọc được tệp này", "Tệp không phải là sổ Excel");
        assertThat(offers("Lập bộ tiêu chí từ tệp này")).isFalse();
        assertThat(catalogue.all()).hasSize(before);
    }

    @Test
    void aWorkbookBecomesASetOnlyAfterItsHeadIsConfirmed() {
        int before = catalogue.all().size();
        _get(ImportDialog.class).show(workbooks.template());
        assertThat(catalogue.all()).hasSize(before);
        _click(_get(Button.class, spec -> spec.withText("Lập bộ tiêu chí từ tệp này")));
        assertThat(catalogue.all()).hasSize(before);
        var code = "excel-" + UUID.randomUUID();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Mã bộ tiêu chí")), code);
        _click(_get(Button.class, spec -> spec.withText("Lập bộ tiêu chí")));
        var set = catalogue.all().stream()
                .filter(row -> row.header().code().equals(code))
                .findFirst()
                .orElseThrow();
        assertThat(drafts.details(set.id()).rows())
                .hasSameSizeAs(workbooks.preview(workbooks.template()).rows());
        assertThat(_get(SetTree.class).getTreeData().getRootItems()).isNotEmpty();
    }

    private static boolean offers(String text) {
        return com.github.mvysny.kaributesting.v10.LocatorJ._find(Button.class, spec -> spec.withText(text)).stream()
                .anyMatch(Button::isVisible);
    }
}
