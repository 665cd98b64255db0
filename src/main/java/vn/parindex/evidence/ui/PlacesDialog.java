package vn.parindex.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.agency.AgencyId;
import vn.parindex.evidence.DocumentPlace;
import vn.parindex.evidence.DocumentUse;
import vn.parindex.evidence.LibraryRow;
import vn.parindex.evidence.OpenPlace;
import vn.parindex.shared.Folded;
import vn.parindex.shell.DialogFoot;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Notify;

/** Lets one document prove many leaves at once, each with its own page. */
class PlacesDialog extends Dialog {

    private final transient LibraryDesk desk;
    private final transient AgencyId agency;
    private final transient LibraryRow row;
    private final transient Runnable done;
    private final Button take = new Button(text("take"), click -> take());
    private final transient Map<DocumentPlace, TextField> chosen = new LinkedHashMap<>();
    private final transient Map<Div, String> lines = new HashMap<>();

    PlacesDialog(LibraryDesk desk, AgencyId agency, LibraryRow row, Runnable done) {
        this.desk = desk;
        this.agency = agency;
        this.row = row;
        this.done = done;
        setHeaderTitle(text("heading", row.document().name()));
        setWidth("min(720px, 96vw)");
        var places = desk.library().places(agency);
        var hint = new Paragraph(text(places.isEmpty() ? "none" : "hint"));
        hint.addClassName("par-note");
        var list = new Div();
        list.addClassName("evidence-places");
        var already = row.uses().stream().map(DocumentUse::place).collect(Collectors.toSet());
        places.forEach(place -> list.add(line(place, already)));
        add(hint);
        if (!places.isEmpty()) {
            add(search(), list);
        }
        take.setEnabled(false);
        DialogFoot.of(this, take);
    }

    private TextField search() {
        var search = new TextField();
        search.setAriaLabel(text("search"));
        search.setPlaceholder(text("search"));
        search.setPrefixComponent(Icons.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setWidthFull();
        search.addValueChangeListener(typed -> {
            var words = Folded.of(typed.getValue());
            lines.forEach((line, folded) -> line.setVisible(folded.contains(words)));
        });
        return search;
    }

    private Div line(OpenPlace place, Set<DocumentPlace> already) {
        var name = place.code() + " " + place.name().in(getLocale());
        var box = new Checkbox(name);
        var page = new TextField();
        page.addThemeVariants(TextFieldVariant.LUMO_SMALL);
        page.setAriaLabel(text("pageFor", place.code()));
        page.setPlaceholder(text("page"));
        page.setMaxLength(80);
        page.setVisible(false);
        box.addValueChangeListener(ticked -> {
            page.setVisible(ticked.getValue());
            if (ticked.getValue()) {
                chosen.put(place.place(), page);
            } else {
                chosen.remove(place.place());
            }
            take.setEnabled(!chosen.isEmpty());
        });
        var line = new Div(box, page);
        line.addClassName("evidence-place");
        if (already.contains(place.place())) {
            box.setEnabled(false);
            var there = new Span(text("already"));
            there.addClassName("par-note");
            line.add(there);
        }
        lines.put(line, Folded.of(name));
        return line;
    }

    private void take() {
        Map<DocumentPlace, String> pages = new LinkedHashMap<>();
        chosen.forEach((place, page) -> pages.put(place, page.getValue()));
        desk.library().attach(agency, row.document().id(), pages);
        close();
        Notify.done(text("done", pages.size()));
        done.run();
    }

    private String text(String element, Object... arguments) {
        return getTranslation("evidence.PlacesDialog." + element, arguments);
    }
}
