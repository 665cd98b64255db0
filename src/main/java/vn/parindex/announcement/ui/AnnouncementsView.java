package vn.parindex.announcement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.springframework.data.domain.PageRequest;
import vn.parindex.announcement.AnnouncementNavigation;
import vn.parindex.announcement.AnnouncementRow;
import vn.parindex.announcement.AnnouncementService;
import vn.parindex.announcement.SentRow;
import vn.parindex.identity.AccessMatrix;
import vn.parindex.shell.Bar;
import vn.parindex.shell.DateText;
import vn.parindex.shell.EmptyState;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PageSentence;
import vn.parindex.shell.StatusBadge;
import vn.parindex.shell.Tone;

/** What was announced to the reader; to those who announce also what they sent, with how many have read it. */
@Route(AnnouncementNavigation.LIST)
@Menu(order = 95, title = "announcement.AnnouncementsView.menu", icon = "scroll-text")
@PermitAll
class AnnouncementsView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBar {

    private static final int PAGE = 20;

    private final transient AnnouncementService service;
    private final boolean follows;
    private final UnorderedList own = new UnorderedList();
    private final Button more = new Button(getTranslation("announcement.AnnouncementsView.more"));
    private int shown;

    AnnouncementsView(AnnouncementService service, AccessMatrix access) {
        this.service = service;
        this.follows = access.permits("announcement.follow");
        addClassNames("par-page", "par-page--reading");
        own.addClassName("announcement-list");
        more.addClickListener(click -> load());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageSentence(getTranslation("announcement.AnnouncementsView.sentence")));
        boolean sent = follows && addSent();
        own.removeAll();
        shown = 0;
        load();
        if (shown == 0 && !sent) {
            add(new EmptyState(
                    Icons.SCROLL_TEXT,
                    getTranslation("announcement.AnnouncementsView.none"),
                    getTranslation("announcement.AnnouncementsView." + (follows ? "noneSent" : "noneWhy"))));
        } else {
            add(own, more);
        }
    }

    private void load() {
        var page = service.own(PageRequest.of(shown / PAGE, PAGE));
        page.forEach(row -> own.add(card(row)));
        shown += page.size();
        more.setVisible(page.size() == PAGE);
    }

    private AnnouncementCard card(AnnouncementRow row) {
        if (row.read() || row.withdrawn().isPresent()) {
            return new AnnouncementCard(row);
        }
        var read = new Button(getTranslation("announcement.read"), Icons.CHECK.create());
        var card = new AnnouncementCard(row, read);
        read.addClickListener(click -> {
            service.read(row.id());
            read.setVisible(false);
            card.removeClassName("is-unread");
        });
        return card;
    }

    private boolean addSent() {
        var rows = new UnorderedList();
        rows.addClassName("par-rows");
        service.sent(PageRequest.of(0, PAGE)).forEach(row -> rows.add(sent(row)));
        if (rows.getElement().getChildCount() == 0) {
            return false;
        }
        var title = new H2(getTranslation("announcement.AnnouncementsView.sent"));
        title.addClassName("par-section");
        var card = new Div(rows);
        card.addClassNames("par-card", "par-card--flush");
        add(title, card);
        return true;
    }

    private ListItem sent(SentRow row) {
        var title = new Anchor(AnnouncementNavigation.receipts(row.id()), row.title());
        title.addClassName("par-row__title");
        var when = new Div(DateText.of(getLocale()).dateTime(row.madeAt()));
        when.addClassName("par-row__why");
        var what = new Div(title, when);
        what.addClassName("par-row__what");
        if (row.withdrawn().isPresent()) {
            title.addClassName("announcement-struck");
            what.add(new StatusBadge(Tone.NEUTRAL, Icons.UNDO_2, getTranslation("announcement.withdrawn")));
        }
        var item = new ListItem(
                what, new Span(getTranslation("announcement.AnnouncementsView.read", row.read(), row.readers())));
        item.addClassName("par-row");
        return item;
    }

    @Override
    public void fillBar(Bar bar) {
        bar.title(getPageTitle());
        if (follows) {
            var make = new Button(
                    getTranslation("announcement.AnnounceView.title"),
                    Icons.PLUS.create(),
                    click -> UI.getCurrent().navigate(AnnouncementNavigation.NEW));
            make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            bar.actions(make);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("announcement.menu");
    }
}
