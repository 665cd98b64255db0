package vn.parindex.announcement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import vn.parindex.announcement.AnnouncementRow;
import vn.parindex.announcement.AnnouncementService;
import vn.parindex.shell.HomePiece;
import vn.parindex.shell.Icons;

/** Announcements on "my work": what is pinned, and what the reader has not said to have read. */
@org.springframework.stereotype.Component
class AnnouncementsPiece implements HomePiece {

    private static final int MOST = 5;

    private final AnnouncementService service;

    AnnouncementsPiece(AnnouncementService service) {
        this.service = service;
    }

    @Override
    public Optional<Component> create() {
        var rows = service.current(PageRequest.of(0, MOST));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("announcement-list");
        list.getElement().setAttribute("aria-label", UI.getCurrent().getTranslation("announcement.menu"));
        rows.forEach(row -> list.add(card(row, list)));
        return Optional.of(list);
    }

    private AnnouncementCard card(AnnouncementRow row, UnorderedList list) {
        if (row.read()) {
            return new AnnouncementCard(row);
        }
        var read = new Button(UI.getCurrent().getTranslation("announcement.read"), Icons.CHECK.create());
        var card = new AnnouncementCard(row, read);
        read.setAriaLabel(UI.getCurrent().getTranslation("announcement.read") + ": " + row.title());
        read.addClickListener(click -> {
            service.read(row.id());
            read.setVisible(false);
            card.removeClassName("is-unread");
        });
        return card;
    }
}
