package vn.parindex.criteria.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.TestPeople;
import vn.parindex.ViewTest;
import vn.parindex.agency.AgencyKind;
import vn.parindex.agency.AgencyLoader;
import vn.parindex.criteria.CriteriaCatalogueService;
import vn.parindex.criteria.CriteriaDraftService;
import vn.parindex.criteria.DraftDetails;
import vn.parindex.criteria.LegalBasis;
import vn.parindex.criteria.RowId;
import vn.parindex.criteria.SetHeader;
import vn.parindex.criteria.SetId;
import vn.parindex.criteria.SetScope;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Points;
import vn.parindex.shared.Roles;

/** A small draft, the editor, and the words by which its parts are found. */
abstract class EditorViewTest extends ViewTest {

    @Autowired
    private AgencyLoader agencies;

    @Autowired
    TestPeople people;

    @Autowired
    CriteriaDraftService drafts;

    @Autowired
    CriteriaCatalogueService catalogue;

    @BeforeEach
    void signInAsManager() {
        agencies.load();
        signIn(people.of(Roles.CYCLE_MANAGER));
    }

    DraftDetails sample() {
        return withBands("");
    }

    /** A field with two leaves of one point each; the first by bands where some are given. */
    DraftDetails withBands(String bands) {
        var header = new SetHeader(
                "ui-" + UUID.randomUUID(),
                1,
                SetScope.parIndex(AgencyKind.PROVINCE),
                new LocalizedText("Bộ thử", "Sample"),
                LegalBasis.NONE,
                Points.of("2"),
                false,
                false);
        var field = Map.of("code", "1", "level", "field", "name_vi", "Lĩnh vực một", "in_charge", "BTP");
        var choice = Map.of(
                "level", "criterion",
                "max_points", "1",
                "source", "appraised",
                "rule", "choice",
                "options", "1 | Có | Yes\n0 | Không | No");
        var banded = Map.of(
                "level", "criterion",
                "max_points", "1",
                "source", "appraised",
                "rule", "band",
                "variables", "b | Đúng hạn | | | \na | Tổng số | | |",
                "parameters", "numerator: b\ndenominator: a\nzero-denominator: refuse",
                "options", bands);
        SetId id = drafts.begin(header);
        return drafts.replaceRows(
                id, 0, java.util.List.of(field, with(bands.isEmpty() ? choice : banded, "1.1"), with(choice, "1.2")));
    }

    static Map<String, String> with(Map<String, String> cells, String code) {
        var row = new java.util.HashMap<>(cells);
        row.put("code", code);
        row.put("name_vi", "Mục " + code);
        return row;
    }

    static RowId row(DraftDetails draft, String code) {
        return draft.rows().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    String code(DraftDetails draft, RowId id) {
        return drafts.details(draft.id()).rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow()
                .code();
    }

    String name(DraftDetails draft) {
        return drafts.details(draft.id()).rows().get(1).get("name_vi");
    }

    static SetTree tree() {
        return _get(SetTree.class);
    }

    static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    static Select<?> select(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    static <T> void choose(String label, T value) {
        _setValue((Select<T>) select(label), value);
    }

    static void tab(String label) {
        var tabs = _get(Tabs.class);
        tabs.setSelectedTab((com.vaadin.flow.component.tabs.Tab) tabs.getChildren()
                .filter(tab ->
                        ((com.vaadin.flow.component.tabs.Tab) tab).getLabel().equals(label))
                .findFirst()
                .orElseThrow());
    }

    /** Clicks the item of the tree's menu that says, or is named, so. */
    static void menu(String words) {
        var bar = _get(
                MenuBar.class,
                spec -> spec.withPredicate(candidate -> candidate
                        .getParent()
                        .filter(parent -> parent.hasClassName("criteria-tree__foot"))
                        .isPresent()));
        var item = bar.getItems().stream()
                .flatMap(root -> Stream.concat(Stream.of(root), root.getSubMenu().getItems().stream()))
                .filter(candidate -> candidate.getText().equals(words)
                        || words.equals(candidate.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(item, new ClickEvent<MenuItem>(item));
    }

    static java.util.List<String> jumps() {
        return _find(NativeButton.class).stream()
                .map(jump -> jump.getElement().getTextRecursively())
                .toList();
    }

    static String result() {
        return _get(TryOutResult.class).getElement().getTextRecursively();
    }
}
