package vn.parindex.announcement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.parindex.agency.Agencies;
import vn.parindex.announcement.AnnouncementId;
import vn.parindex.announcement.AnnouncementNavigation;
import vn.parindex.announcement.AnnouncementService;
import vn.parindex.announcement.ReceiptRow;
import vn.parindex.announcement.SentRow;
import vn.parindex.announcement.Withdrawal;
import vn.parindex.identity.AccessMatrix;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Banner;
import vn.parindex.shell.Bar;
import vn.parindex.shell.BelongsTo;
import vn.parindex.shell.CountChips;
import vn.parindex.shell.CountChips.Chip;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Folding;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PageSentence;
import vn.parindex.shell.Tone;

/** Who has read an announcement and who has not. */
@Route(AnnouncementNavigation.RECEIPTS)
@RolesAllowed(Roles.CYCLE_MANAGER)
@BelongsTo(AnnouncementNavigation.LIST)
class ReceiptsView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBar {

    private static final String ALL = "all";
    private static final String UNREAD = "unread";

    private final transient AnnouncementService service;
    private final transient Agencies agencies;
    private final boolean mayWithdraw;
    private final Grid<ReceiptRow> grid = new Grid<>();
    private transient SentRow sent;

    ReceiptsView(AnnouncementService service, Agencies agencies, AccessMatrix access) {
        this.service = service;
        this.agencies = agencies;
        this.mayWithdraw = access.permits("announcement.withdraw");
        addClassNames("par-page", "par-page--reading");
        grid.addColumn(ReceiptRow::name).setHeader(text("name")).setWidth("200px");
        grid.addColumn(this::body).setHeader(text("body")).setWidth("240px");
        grid.addColumn(Folding.named(text("readAt"), this::readAt))
                .setHeader(text("readAt"))
                .setWidth("180px")
                .setFlexGrow(0);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.addClassNames("par-card", "par-card--flush", "announcement-readers");
        Folding.apply(grid);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(text("none"));
    }

    private String body(ReceiptRow row) {
        return row.agency().map(id -> agencies.get(id).name().in(getLocale())).orElse("–");
    }

    private String readAt(ReceiptRow row) {
        return row.readAt().map(at -> DateText.of(getLocale()).dateTime(at)).orElseGet(() -> text("notYet"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = AnnouncementId.of(
                event.getRouteParameters().get("announcementId").orElse(""));
        var unreadOnly =
                event.getLocation().getQueryParameters().getParameters().containsKey(UNREAD);
        sent = service.sent(id);
        removeAll();
        var words = new Paragraph(sent.words());
        words.addClassName("announcement-words");
        var chips = new CountChips(text("chips"), this::go);
        chips.show(List.of(
                new Chip(ALL, text(ALL), sent.readers(), !unreadOnly),
                new Chip(UNREAD, text(UNREAD), sent.readers() - sent.read(), unreadOnly)));
        add(new PageSentence(text("sentence", sent.read(), sent.readers())));
        sent.withdrawn().ifPresent(withdrawal -> {
            words.addClassName("announcement-struck");
            add(withdrawn(withdrawal));
        });
        add(words, chips, grid);
        grid.setItemsPageable(page -> service.receipts(id, unreadOnly, page));
    }

    private Banner withdrawn(Withdrawal withdrawal) {
        return new Banner(
                Tone.NEUTRAL,
                Icons.UNDO_2,
                getTranslation("announcement.withdrawn"),
                getTranslation(
                        "announcement.withdrawnWhy",
                        withdrawal.by(),
                        DateText.of(getLocale()).dateTime(withdrawal.at()),
                        withdrawal.reason()));
    }

    private void withdraw() {
        new WithdrawDialog(service, sent, () -> UI.getCurrent().refreshCurrentRoute(false)).open();
    }

    private void go(String key) {
        var parameters = key.equals(UNREAD) ? QueryParameters.of(UNREAD, "") : QueryParameters.empty();
        UI.getCurrent().navigate(AnnouncementNavigation.receipts(sent.id()), parameters);
    }

    @Override
    public void fillBar(Bar bar) {
        bar.title(getPageTitle());
        bar.back(AnnouncementNavigation.LIST, getTranslation("announcement.menu"));
        if (mayWithdraw && sent.withdrawn().isEmpty()) {
            bar.actions(new Button(
                    getTranslation("announcement.WithdrawDialog.verb"), Icons.UNDO_2.create(), click -> withdraw()));
        }
    }

    @Override
    public String getPageTitle() {
        return sent.title();
    }

    private String text(String key, Object... arguments) {
        return getTranslation("announcement.ReceiptsView." + key, arguments);
    }
}
