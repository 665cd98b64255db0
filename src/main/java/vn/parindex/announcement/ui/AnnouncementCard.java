package vn.parindex.announcement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import vn.parindex.announcement.AnnouncementRow;
import vn.parindex.shell.DateText;

/** One announcement: title and words as text, who announced it and when, what can be done at its foot. */
class AnnouncementCard extends ListItem {

    AnnouncementCard(AnnouncementRow row, Component... verbs) {
        addClassNames("par-card", "announcement-card");
        setClassName("is-unread", !row.read());
        var title = new H3(row.title());
        title.addClassName("announcement-card__title");
        var words = new Div(row.words());
        words.addClassName("announcement-words");
        var dates = DateText.of(getLocale());
        var by = new Span(
                getTranslation("announcement.AnnouncementCard.by", row.madeBy(), dates.dateTime(row.madeAt())));
        by.addClassName("par-note");
        var foot = new Div(by);
        foot.addClassName("announcement-card__foot");
        row.pinnedUntil()
                .ifPresent(until ->
                        foot.add(new Span(getTranslation("announcement.AnnouncementCard.pinned", dates.date(until)))));
        foot.add(verbs);
        add(title, words, foot);
    }
}
