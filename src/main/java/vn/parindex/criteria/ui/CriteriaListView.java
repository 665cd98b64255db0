package vn.parindex.criteria.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import vn.parindex.criteria.CatalogueRow;
import vn.parindex.criteria.CriteriaNavigation;
import vn.parindex.criteria.SetStatus;
import vn.parindex.criteria.WorkbookPreview;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Bar;
import vn.parindex.shell.EmptyState;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PageSentence;
import vn.parindex.shell.Panel;

/** All versions of all sets, by index and kind of agency. */
@Route(CriteriaNavigation.LIST)
@Menu(order = 65, title = "criteria.CriteriaListView.menu", icon = "list-tree")
@RolesAllowed({Roles.CYCLE_MANAGER, Roles.AUDITOR})
class CriteriaListView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBar {

    private final transient SetDesk desk;

    CriteriaListView(SetDesk desk) {
        this.desk = desk;
        addClassNames("par-page", "par-page--reading");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var rows = desk.catalogue().all();
        if (rows.isEmpty()) {
            add(new EmptyState(
                    Icons.LIST_TREE, text("empty"), text(desk.mayWrite() ? "emptyWrite" : "emptyRead"), newSet()));
            return;
        }
        add(situation(rows));
        var groups = new LinkedHashMap<String, UnorderedList>();
        rows.forEach(row -> groups.computeIfAbsent(group(row), this::panel).add(new SetItem(desk, row, this::show)));
    }

    private Div situation(List<CatalogueRow> rows) {
        long drafts = rows.stream()
                .filter(row -> row.status() == SetStatus.DRAFT || row.status() == SetStatus.IN_REVIEW)
                .count();
        long published =
                rows.stream().filter(row -> row.status() == SetStatus.PUBLISHED).count();
        var lead = new Paragraph(text("lead"));
        lead.addClassName("par-lead");
        return new Div(new PageSentence(text(drafts == 0 ? "sentenceNoDraft" : "sentence", published, drafts)), lead);
    }

    private String group(CatalogueRow row) {
        var scope = row.header().scope();
        return InstrumentName.of(scope.instrument(), getLocale()) + " · " + SetDesk.kindName(scope.kind(), getLocale());
    }

    private UnorderedList panel(String title) {
        var list = new UnorderedList();
        list.addClassName("par-rows");
        add(new Panel(title, list).flush());
        return list;
    }

    private Button newSet() {
        var button = new Button(
                text("new"),
                Icons.PLUS.create(),
                click -> new HeaderDialog(
                                "new",
                                new HeaderForm(desk),
                                header -> UI.getCurrent()
                                        .navigate(CriteriaNavigation.of(
                                                desk.drafts().begin(header))))
                        .open());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setVisible(desk.mayWrite());
        return button;
    }

    /** A workbook becomes a new set: what it says of itself stands in the form of the head, to be checked. */
    private Button newFromWorkbook() {
        var button = new Button(
                text("import"),
                Icons.FILE_UP.create(),
                click -> new ImportDialog(desk, text("importVerb"), this::beginFrom).open());
        button.setVisible(desk.mayWrite());
        return button;
    }

    private void beginFrom(WorkbookPreview preview) {
        var form = new HeaderForm(desk).propose(preview);
        new HeaderDialog(
                        "new",
                        form,
                        header -> UI.getCurrent()
                                .navigate(CriteriaNavigation.of(desk.workbooks().begin(header, preview))))
                .open();
    }

    @Override
    public void fillBar(Bar bar) {
        bar.title(getPageTitle());
        var template = new WorkbookLink(text("template"), text("templateFile"), desk.workbooks()::template);
        bar.actions(template, newFromWorkbook(), newSet());
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private String text(String key, Object... arguments) {
        return getTranslation("criteria.CriteriaListView." + key, arguments);
    }
}
