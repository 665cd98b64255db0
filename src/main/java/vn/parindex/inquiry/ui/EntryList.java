package vn.parindex.inquiry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.parindex.inquiry.EntryKind;
import vn.parindex.inquiry.EntryRow;
import vn.parindex.shell.DateText;

/** What was asked and answered, in the order of time. Words are set as text: nothing in them is mark-up. */
class EntryList extends Composite<Div> {

    EntryList(List<EntryRow> entries, QuestionDesk desk) {
        var list = new OrderedList();
        list.addClassName("inquiry-entries");
        entries.forEach(entry -> list.add(item(entry, desk)));
        getContent().add(list);
    }

    private ListItem item(EntryRow entry, QuestionDesk desk) {
        var kind = new Span(getTranslation("inquiry.EntryKind." + entry.kind()));
        kind.addClassName("par-strong");
        var office =
                entry.office().map(id -> desk.name(id).in(getLocale()) + " · ").orElse("");
        var who = new Span(
                office + entry.byName() + " · " + DateText.of(getLocale()).dateTime(entry.at()));
        who.addClassName("par-note");
        var head = new Div(kind, who);
        head.addClassName("inquiry-entry__head");
        var words = new Div(entry.words());
        words.addClassName("inquiry-words");
        var item = new ListItem(head, words);
        item.addClassNames("par-card", "inquiry-entry");
        item.setClassName("is-answer", entry.kind() == EntryKind.ANSWER);
        return item;
    }
}
