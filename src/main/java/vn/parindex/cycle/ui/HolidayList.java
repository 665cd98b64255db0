package vn.parindex.cycle.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import vn.parindex.cycle.Holiday;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Icons;
import vn.parindex.shell.StatusBadge;
import vn.parindex.shell.Tone;

/** The days of a year that break the rhythm, with what is about to be declared or withdrawn among them. */
class HolidayList extends Composite<Div> {

    private final LocalDate today;
    private final transient Consumer<LocalDate> forget;

    HolidayList(LocalDate today, Consumer<LocalDate> forget) {
        this.today = today;
        this.forget = forget;
    }

    void show(List<Holiday> known, Map<LocalDate, Holiday> declared, Set<LocalDate> withdrawn) {
        getContent().removeAll();
        var days = new TreeMap<LocalDate, Holiday>();
        known.forEach(holiday -> days.put(holiday.day(), holiday));
        days.putAll(declared);
        if (days.isEmpty()) {
            var none = new Paragraph(getTranslation("cycle.HolidayList.none"));
            none.addClassNames("par-note", "cycle-note");
            getContent().add(none);
            return;
        }
        var rows = new UnorderedList();
        rows.addClassName("par-rows");
        days.values()
                .forEach(day -> rows.add(row(day, declared.containsKey(day.day()), withdrawn.contains(day.day()))));
        getContent().add(rows);
    }

    private ListItem row(Holiday holiday, boolean isNew, boolean goes) {
        var day = DateText.of(getLocale()).dayAtHead(holiday.day());
        var title = new Span(day);
        title.addClassName("par-row__title");
        var name = new Div(holiday.name().in(getLocale()));
        name.addClassName("par-row__why");
        var what = new Div(title, name);
        what.addClassName("par-row__what");
        var row = new ListItem(new Div(badge(holiday, isNew, goes)), what);
        row.addClassName("par-row");
        if (!holiday.day().isBefore(today)) {
            var word = getTranslation(
                    goes
                            ? "cycle.HolidayList.keep"
                            : isNew ? "cycle.HolidayList.takeOff" : "cycle.HolidayList.withdraw");
            var verb = new Button(word, click -> forget.accept(holiday.day()));
            verb.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            verb.setAriaLabel(word + ": " + day);
            row.add(verb);
        }
        return row;
    }

    private StatusBadge badge(Holiday holiday, boolean isNew, boolean goes) {
        if (goes) {
            return new StatusBadge(Tone.ERROR, Icons.CIRCLE_X, getTranslation("cycle.HolidayList.goes"));
        }
        var kind = getTranslation(holiday.working() ? "cycle.HolidayList.worked" : "cycle.HolidayList.off");
        return isNew
                ? new StatusBadge(Tone.WARNING, Icons.PLUS, kind + " · " + getTranslation("cycle.HolidayList.new"))
                : new StatusBadge(
                        holiday.working() ? Tone.INFO : Tone.NEUTRAL,
                        holiday.working() ? Icons.BUILDING : Icons.CALENDAR_DAYS,
                        kind);
    }
}
