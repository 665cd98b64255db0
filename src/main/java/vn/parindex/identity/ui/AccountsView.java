package vn.parindex.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.parindex.agency.Agencies;
import vn.parindex.identity.AccountRow;
import vn.parindex.identity.AccountService;
import vn.parindex.identity.IssuedCode;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Bar;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Folding;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PageSentence;
import vn.parindex.shell.StatusBadge;

/** Every account, page by page; the name opens what can be done with it. What is searched for stands in the address. */
@Route("accounts")
@RolesAllowed(Roles.ADMINISTRATOR)
@Menu(order = 80, title = "identity.AccountsView.menu", icon = "users")
class AccountsView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBar {

    private static final String SEARCH = "q";

    private final transient AccountService service;
    private final transient Agencies agencies;
    private final TextField search = new TextField();
    private final Grid<AccountRow> grid = new Grid<>();

    AccountsView(AccountService service, Agencies agencies) {
        this.service = service;
        this.agencies = agencies;
        addClassNames("par-page", "identity-accounts");
        var sentence = new PageSentence(text("sentence"));
        prepareSearch();
        prepareGrid();
        add(sentence, search, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SEARCH)
                .orElse(""));
        grid.setItemsPageable(page -> service.list(search.getValue(), page));
    }

    @Override
    public void fillBar(Bar bar) {
        var create = new Button(text("create"), Icons.USER_PLUS.create(), click -> create());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        bar.actions(create);
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private void prepareSearch() {
        search.setLabel(text("search"));
        search.setPrefixComponent(Icons.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("identity-accounts__search");
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                getUI().ifPresent(ui -> ui.navigate(AccountsView.class, query(change.getValue())));
            }
        });
    }

    private static QueryParameters query(String search) {
        return search.isBlank() ? QueryParameters.empty() : QueryParameters.of(SEARCH, search);
    }

    private void prepareGrid() {
        grid.addColumn(person()).setHeader(text("person")).setWidth("190px").setFlexGrow(2);
        grid.addColumn(row -> row.agencyName() == null ? "–" : row.agencyName().in(getLocale()))
                .setHeader(text("agency"))
                .setWidth("170px")
                .setFlexGrow(2);
        grid.addColumn(Folding.named(text("roles"), row -> RoleTexts.list(this, row.roles())))
                .setHeader(text("roles"))
                .setWidth("230px")
                .setFlexGrow(2);
        grid.addColumn(StatusBadge.renderer(AccountLook::of))
                .setHeader(text("state"))
                .setWidth("150px")
                .setFlexGrow(0);
        grid.addColumn(Folding.named(
                        text("created"), row -> DateText.of(getLocale()).date(row.createdAt())))
                .setHeader(text("created"))
                .setWidth("130px")
                .setFlexGrow(0);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.addClassNames("par-card", "par-card--flush", "identity-accounts__grid");
        Folding.apply(grid);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(text("empty"));
    }

    /** A button in the markup of the cell: the keyboard reaches it, and no component stands behind each row. */
    private LitRenderer<AccountRow> person() {
        return LitRenderer.<AccountRow>of(
                        "<button class=\"identity-accounts__open\" @click=\"${open}\">"
                                + "<span class=\"par-two\"><span>${item.name}</span><span>${item.username}</span></span></button>")
                .withProperty("name", AccountRow::displayName)
                .withProperty("username", AccountRow::username)
                .withFunction("open", this::open);
    }

    void open(AccountRow row) {
        new AccountDialog(service, row, this::refresh).open();
    }

    private void create() {
        new CreateAccountDialog(agencies, wanted -> created(service.create(wanted))).open();
    }

    private void created(IssuedCode code) {
        refresh();
        new IssuedCodeDialog(code).open();
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
    }

    private String text(String element) {
        return getTranslation("identity.AccountsView." + element);
    }
}
