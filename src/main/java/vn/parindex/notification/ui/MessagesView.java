package vn.parindex.notification.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.OptionalLong;
import vn.parindex.notification.MailAddressService;
import vn.parindex.notification.MessageNavigation;
import vn.parindex.notification.MessageRow;
import vn.parindex.notification.MessageService;
import vn.parindex.notification.MessageTexts;
import vn.parindex.shell.Bar;
import vn.parindex.shell.CountChips;
import vn.parindex.shell.CountChips.Chip;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Folding;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PageSentence;

/** One's own messages, the newest first, read page by page; opening one marks it as read. */
@Route(MessageNavigation.LIST)
@PermitAll
class MessagesView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBar {

    private static final String ALL = "all";
    private static final String UNREAD = "unread";

    private final transient MessageService service;
    private final PageSentence sentence = new PageSentence("");
    private final Grid<MessageRow> grid = new Grid<>();
    private final CountChips chips = new CountChips(text("chips"), this::go);
    private final Button readAll = new Button(text("readAll"), Icons.CHECK.create(), click -> readAll());
    private boolean unreadOnly;

    MessagesView(MessageService service, MailAddressService mail) {
        this.service = service;
        addClassNames("par-page", "par-page--reading", "notification-page");
        grid.addColumn(what()).setHeader(text("what")).setFlexGrow(1);
        grid.addColumn(row -> DateText.of(getLocale()).dateTime(row.sentAt()))
                .setHeader(text("at"))
                .setWidth("160px")
                .setFlexGrow(0);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addClassNames("par-card", "par-card--flush", "notification-grid");
        Folding.apply(grid);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        add(sentence, chips, grid);
        if (mail.isOn()) {
            add(new MailPanel(mail));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        unreadOnly = event.getLocation().getQueryParameters().getParameters().containsKey(UNREAD);
        grid.setEmptyStateText(text(unreadOnly ? "noneUnread" : "none"));
        grid.setItemsPageable(page -> service.list(unreadOnly, page));
        show();
    }

    private void show() {
        int unread = service.unread();
        readAll.setVisible(unread > 0);
        sentence.setText(unread == 0 ? text("allRead") : text("sentence", unread));
        chips.show(List.of(
                new Chip(ALL, text(ALL), OptionalLong.empty(), !unreadOnly),
                new Chip(UNREAD, text(UNREAD), unread, unreadOnly)));
    }

    private void go(String key) {
        var parameters = key.equals(UNREAD) ? QueryParameters.of(UNREAD, "") : QueryParameters.empty();
        UI.getCurrent().navigate(MessagesView.class, parameters);
    }

    /** Whatever people wrote comes as text: the template escapes it. */
    private Renderer<MessageRow> what() {
        return LitRenderer.<MessageRow>of("<div class=\"notification-message ${item.read ? 'is-read' : 'is-unread'}\">"
                        + Icons.lit("item.icon")
                        + "<div><a href=\"${item.path}\" @click=\"${open}\">"
                        + "<span class=\"notification-message__state\">${item.state}</span>${item.title}</a>"
                        + "<div class=\"notification-message__words\" ?hidden=\"${!item.words}\">${item.words}"
                        + "</div></div></div>")
                .withProperty("read", MessageRow::read)
                .withProperty("icon", row -> MessageLook.icon(row.kind()).id())
                .withProperty("path", row -> row.path().isEmpty() ? "." : row.path())
                .withProperty("state", row -> row.read() ? "" : text("new") + ": ")
                .withProperty("title", row -> MessageTexts.title(getLocale(), row))
                .withProperty("words", row -> row.words().orElse(""))
                .withFunction("open", row -> service.read(row.id()));
    }

    private void readAll() {
        service.readAll();
        grid.getDataProvider().refreshAll();
        show();
    }

    @Override
    public void fillBar(Bar bar) {
        bar.title(getPageTitle());
        bar.actions(readAll);
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private String text(String key, Object... arguments) {
        return getTranslation("notification.MessagesView." + key, arguments);
    }
}
