package vn.parindex.audit.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.audit.AuditRow;
import vn.parindex.audit.AuditTrailService;
import vn.parindex.shared.Roles;
import vn.parindex.shell.DateText;
import vn.parindex.shell.PageSentence;

/** Every change of state: when, who, what, about whom. Read page by page; the filter stands in the address. */
@Route("audit")
@RolesAllowed({Roles.AUDITOR, Roles.CYCLE_MANAGER, Roles.ADMINISTRATOR})
@Menu(order = 90, title = "audit.AuditTrailView.menu", icon = "scroll-text")
class AuditTrailView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AuditTrailService service;
    private final AuditFilterForm filter;
    private final Grid<AuditRow> grid = new Grid<>();

    AuditTrailView(AuditTrailService service) {
        this.service = service;
        this.filter = new AuditFilterForm(
                service.agencies(),
                service.actions(),
                address -> getUI().ifPresent(ui -> ui.navigate(AuditTrailView.class, address)));
        addClassNames("par-page", "audit-page");
        prepareGrid();
        add(new PageSentence(text("sentence")), filter, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = filter.read(event.getLocation().getQueryParameters());
        grid.setItemsPageable(page -> service.list(wanted, page));
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private void prepareGrid() {
        grid.addColumn(row -> DateText.of(getLocale()).dateTime(row.at()))
                .setHeader(text("at"))
                .setWidth("160px")
                .setFlexGrow(0);
        grid.addColumn(person()).setHeader(text("person")).setWidth("270px").setFlexGrow(0);
        grid.addColumn(row -> AuditTexts.action(row.action()))
                .setHeader(text("action"))
                .setWidth("200px");
        grid.addColumn(this::subject).setHeader(text("subject")).setWidth("270px");
        grid.addColumn(row -> AuditTexts.detail(row.detail()))
                .setHeader(text("detail"))
                .setWidth("240px")
                .setFlexGrow(2)
                .setTooltipGenerator(row -> AuditTexts.detail(row.detail()));
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.addClassNames("par-card", "par-card--flush", "audit-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(text("empty"));
    }

    private static LitRenderer<AuditRow> person() {
        return LitRenderer.<AuditRow>of(
                        "<span class=\"par-two\"><span>${item.name}</span><span>${item.username}</span></span>")
                .withProperty("name", AuditRow::actorName)
                .withProperty("username", AuditRow::actor);
    }

    private String subject(AuditRow row) {
        return Stream.of(row.agency() == null ? null : row.agency().in(getLocale()), row.year(), row.leafCode())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" · "));
    }

    private String text(String element) {
        return getTranslation("audit.AuditTrailView." + element);
    }
}
