package vn.parindex.announcement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import vn.parindex.announcement.AnnouncementRow;
import vn.parindex.announcement.Withdrawal;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Icons;
import vn.parindex.shell.StatusBadge;
import vn.parindex.shell.Tone;

/** One announcement: title and words as text, who announced it and when, what can be done at its foot. */
class AnnouncementCard extends ListItem {

    AnnouncementCard(AnnouncementRow row, Component... verbs) {
        addClassNames("par-card", "announcement-card");
        setClassName("is-unread", !row.read() && row.withdrawn().isEmpty());
        setClassName("is-withdrawn", row.withdrawn().isPresent());
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
                .filter(until -> row.withdrawn().isEmpty())
                .ifPresent(until ->
                        foot.add(new Span(getTranslation("announcement.AnnouncementCard.pinned", dates.date(until)))));
        if (row.withdrawn().isPresent()) {
            words.removeAll();
            words.add(withdrawn(row.withdrawn().get()));
            add(
                    title,
                    new StatusBadge(Tone.NEUTRAL, Icons.UNDO_2, getTranslation("announcement.withdrawn")),
                    words,
                    foot);
        } else {
            foot.add(verbs);
            add(title, words, foot);
        }
    }

    /** Who took it back, when and why, in place of the words. */
    private String withdrawn(Withdrawal withdrawal) {
        return getTranslation(
                "announcement.withdrawnWhy",
                withdrawal.by(),
                DateText.of(getLocale()).dateTime(withdrawal.at()),
                withdrawal.reason());
    }
}
