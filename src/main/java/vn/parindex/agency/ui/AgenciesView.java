package vn.parindex.agency.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.parindex.agency.AgencyDirectoryService;
import vn.parindex.agency.AgencyEntry;
import vn.parindex.agency.AgencyKindUse;
import vn.parindex.agency.AgencyNavigation;
import vn.parindex.shared.CurrentUser;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Bar;
import vn.parindex.shell.CountChips;
import vn.parindex.shell.CountChips.Chip;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PageSentence;
import vn.parindex.shell.PointsFormat;

/** The directory, page by page; whoever may write opens an agency by its name. What is asked stands in the address. */
@Route(AgencyNavigation.LIST)
@RolesAllowed({Roles.CYCLE_MANAGER, Roles.ADMINISTRATOR, Roles.AUDITOR})
@Menu(order = 70, title = "agency.AgenciesView.menu", icon = "building")
class AgenciesView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBar {

    private static final String SEARCH = "q";
    private static final String KIND = "kind";
    private static final String EVERY_KIND = "";

    private final transient AgencyDirectoryService service;
    private final boolean mayWrite;
    private final PageSentence sentence = new PageSentence("");
    private final CountChips chips = new CountChips(text("kinds"), this::go);
    private final TextField search = new TextField();
    private final AgencyGrid grid;
    private String kind = EVERY_KIND;

    AgenciesView(AgencyDirectoryService service, CurrentUser user) {
        this.service = service;
        this.mayWrite = user.roles().contains(Roles.CYCLE_MANAGER);
        this.grid = new AgencyGrid(mayWrite ? this::edit : null);
        addClassNames("par-page", "agency-page");
        prepareSearch();
        var toolbar = new Div(search, chips);
        toolbar.addClassNames("par-toolbar", "agency-toolbar");
        add(sentence, toolbar, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        search.setValue(asked.getSingleParameter(SEARCH).orElse(""));
        kind = asked.getSingleParameter(KIND).orElse(EVERY_KIND);
        grid.setItemsPageable(page -> service.list(search.getValue(), kind, page));
        refresh();
    }

    @Override
    public void fillBar(Bar bar) {
        if (!mayWrite) {
            return;
        }
        var add = new Button(text("add"), Icons.PLUS.create(), click -> dialog(null));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        bar.actions(
                new Button(text("editKinds"), Icons.LAYERS.create(), click -> editKinds()),
                new Button(
                        text("import"),
                        Icons.FILE_UP.create(),
                        click -> getUI().ifPresent(ui -> ui.navigate(AgencyNavigation.IMPORT))),
                add);
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private void prepareSearch() {
        search.setAriaLabel(text("search"));
        search.setPlaceholder(text("search"));
        search.setPrefixComponent(Icons.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("agency-search");
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(kind);
            }
        });
    }

    private void go(String chosenKind) {
        Map<String, String> asked = new TreeMap<>();
        if (!search.isEmpty()) {
            asked.put(SEARCH, search.getValue());
        }
        if (!chosenKind.isEmpty()) {
            asked.put(KIND, chosenKind);
        }
        getUI().ifPresent(ui -> ui.navigate(AgenciesView.class, QueryParameters.simple(asked)));
    }

    private void refresh() {
        var kinds = service.kinds();
        var all = kinds.stream().mapToLong(AgencyKindUse::agencies).sum();
        var format = PointsFormat.of(getLocale());
        sentence.setText(
                getTranslation("agency.AgenciesView.sentence", format.number(all), format.number(kinds.size())));
        showChips(kinds, all);
        grid.getDataProvider().refreshAll();
    }

    private void showChips(List<AgencyKindUse> kinds, long all) {
        var shown = new ArrayList<Chip>();
        shown.add(new Chip(EVERY_KIND, text("all"), all, kind.isEmpty()));
        for (var use : kinds) {
            var code = use.row().kind().code();
            shown.add(new Chip(code, use.row().name().in(getLocale()), use.agencies(), code.equals(kind)));
        }
        chips.show(shown);
    }

    void edit(AgencyEntry entry) {
        dialog(entry);
    }

    private void dialog(AgencyEntry entry) {
        var kinds = service.kinds().stream().map(AgencyKindUse::row).toList();
        new AgencyDialog(kinds, entry, entry == null ? service::add : service::change, this::refresh).open();
    }

    private void editKinds() {
        new KindsDialog(service, this::refresh).open();
    }

    private String text(String element) {
        return getTranslation("agency.AgenciesView." + element);
    }
}
