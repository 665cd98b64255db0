package vn.parindex.criteria.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.parindex.criteria.Fault;
import vn.parindex.shell.Icons;
import vn.parindex.shell.StatusBadge;
import vn.parindex.shell.Tone;

/** Everything that must or should be mended; each line leads to its row and field. */
class FaultList extends Composite<Div> {

    private static final int SHOWN = 40;

    private final OpenSet open;
    private final Div badges = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Span rest = new Span();

    FaultList(OpenSet open) {
        this.open = open;
        var title = new H3(getTranslation("criteria.FaultList.title"));
        title.addClassName("par-section");
        badges.addClassName("criteria-faults__badges");
        badges.getElement().setAttribute("role", "status");
        list.addClassName("criteria-faults");
        rest.addClassName("par-note");
        var head = new Div(title, badges);
        head.addClassName("criteria-faults__head");
        getContent().add(head, list, rest);
        getContent().addClassName("par-pane__part");
        refresh();
    }

    final void refresh() {
        var faults = open.details().faults();
        long errors = open.details().errors();
        long notes = faults.size() - errors;
        badges.removeAll();
        if (errors > 0) {
            badges.add(new StatusBadge(
                    Tone.ERROR, Icons.CIRCLE_ALERT, getTranslation("criteria.FaultList.errors", errors)));
        }
        if (notes > 0) {
            badges.add(new StatusBadge(
                    Tone.WARNING, Icons.TRIANGLE_ALERT, getTranslation("criteria.FaultList.notes", notes)));
        }
        list.removeAll();
        var groups = groups(faults);
        groups.stream().limit(SHOWN).forEach(group -> list.add(line(group)));
        rest.setVisible(faults.isEmpty() || groups.size() > SHOWN);
        rest.setText(
                faults.isEmpty()
                        ? getTranslation("criteria.FaultList.none")
                        : getTranslation("criteria.FaultList.more", groups.size() - SHOWN));
    }

    /** Every error by itself, then the notes, those of one row together. */
    private static List<List<Fault>> groups(List<Fault> faults) {
        var groups = new ArrayList<List<Fault>>();
        faults.stream().filter(Fault::isError).forEach(error -> groups.add(List.of(error)));
        groups.addAll(faults.stream()
                .filter(fault -> !fault.isError())
                .collect(Collectors.groupingBy(Fault::line, TreeMap::new, Collectors.toList()))
                .values());
        return groups;
    }

    private ListItem line(List<Fault> group) {
        var fault = group.get(0);
        var icon = fault.isError()
                ? Icons.CIRCLE_ALERT.create(getTranslation("criteria.FaultList.error"))
                : Icons.TRIANGLE_ALERT.create(getTranslation("criteria.FaultList.note"));
        icon.addClassName(fault.isError() ? "par-text-error" : "par-text-warning");
        var text = group.stream().map(each -> FaultText.of(getLocale(), each)).collect(Collectors.joining(". "));
        var words = new Span(place(fault), new Span(" " + text));
        var row = open.details().rowOf(fault);
        if (row.isEmpty()) {
            return new ListItem(icon, words);
        }
        var jump = new NativeButton("", click -> open.select(row.get().id(), fault.column()));
        jump.add(words);
        jump.addClassName("criteria-faults__jump");
        return new ListItem(icon, jump);
    }

    private Span place(Fault fault) {
        var place = new Span(open.details()
                .rowOf(fault)
                .map(row -> row.code().isEmpty() ? getTranslation("criteria.FaultList.row", fault.line()) : row.code())
                .orElseGet(() -> getTranslation("criteria.FaultList.whole")));
        place.addClassName("par-strong");
        return place;
    }
}
