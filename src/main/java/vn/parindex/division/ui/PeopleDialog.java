package vn.parindex.division.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.division.AgencyOfficer;
import vn.parindex.division.DivisionDetails;
import vn.parindex.division.UnitRow;
import vn.parindex.shell.Confirm;
import vn.parindex.shell.DialogFoot;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Notify;

/** The units of the agency, and who belongs to which. */
class PeopleDialog extends Dialog {

    private final transient DivisionDesk desk;
    private final CycleId cycle;
    private final AgencyId agency;
    private final Runnable changed;
    private final UnorderedList units = new UnorderedList();
    private final UnorderedList officers = new UnorderedList();

    PeopleDialog(DivisionDesk desk, CycleId cycle, AgencyId agency, Runnable changed) {
        this.desk = desk;
        this.cycle = cycle;
        this.agency = agency;
        this.changed = changed;
        setHeaderTitle(text("title"));
        setWidth("720px");
        var why = new Paragraph(text("why"));
        why.addClassName("par-note");
        units.addClassName("par-rows");
        officers.addClassName("par-rows");
        add(new Div(why, heading("units"), units, heading("officers"), officers));
        var add = new Button(
                text("add"),
                Icons.PLUS.create(),
                click -> new UnitDialog(null, draft -> desk.people().add(agency, draft), this::refresh).open());
        DialogFoot.of(this, add);
        show();
    }

    private void refresh() {
        show();
        changed.run();
    }

    private void show() {
        var details = desk.details(cycle, agency);
        units.removeAll();
        details.units().forEach(unit -> units.add(row(unit, details)));
        if (details.units().isEmpty()) {
            var none = new Span(text("none"));
            none.addClassName("par-note");
            units.add(new ListItem(none));
        }
        officers.removeAll();
        details.officers().forEach(officer -> officers.add(row(officer, details.units())));
    }

    private Component row(UnitRow unit, DivisionDetails details) {
        var name = unit.name().in(getLocale());
        var people = details.officers().stream()
                .filter(officer -> officer.unit().filter(unit.id()::equals).isPresent())
                .count();
        var change = quiet(
                "change",
                name,
                () -> new UnitDialog(unit, draft -> desk.people().change(agency, unit.id(), draft), this::refresh)
                        .open());
        var close = quiet(
                "close",
                name,
                () -> Confirm.ask(getTranslation("division.PeopleDialog.closeTitle", name), text("close"), () -> {
                            desk.people().close(agency, unit.id());
                            refresh();
                            Notify.done(getTranslation("division.PeopleDialog.closed", name));
                        })
                        .consequences(text("closeText"))
                        .open());
        var row = new ListItem(
                what(
                        name,
                        getTranslation("division.UnitKind." + unit.kind()) + " · "
                                + getTranslation("division.PeopleDialog.people", people)),
                change,
                close);
        row.addClassNames("par-row", "division-person");
        return row;
    }

    private Component row(AgencyOfficer officer, List<UnitRow> all) {
        var unit = new ComboBox<UnitRow>();
        unit.setItems(all);
        unit.setItemLabelGenerator(row -> row.name().in(getLocale()));
        unit.setPlaceholder(text("noUnit"));
        unit.setClearButtonVisible(true);
        unit.setAriaLabel(getTranslation("division.PeopleDialog.unitOf", officer.name()));
        all.stream()
                .filter(row -> officer.unit().filter(row.id()::equals).isPresent())
                .findFirst()
                .ifPresent(unit::setValue);
        unit.addValueChangeListener(change -> {
            desk.people()
                    .place(
                            agency,
                            officer.id(),
                            change.getValue() == null ? null : change.getValue().id());
            changed.run();
            Notify.done(getTranslation("division.PeopleDialog.placed", officer.name()));
        });
        var role = officer.username() + (officer.contributor() ? " · " + text("contributor") : "");
        var row = new ListItem(what(officer.name(), role), unit);
        row.addClassNames("par-row", "division-person");
        return row;
    }

    private static Div what(String title, String why) {
        var first = new Span(title);
        first.addClassName("par-row__title");
        var second = new Span(why);
        second.addClassName("par-row__why");
        var what = new Div(first, second);
        what.addClassNames("par-row__what", "par-two");
        return what;
    }

    private Button quiet(String key, String name, Runnable action) {
        var button = new Button(text(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(text(key) + ": " + name);
        return button;
    }

    private H3 heading(String key) {
        var heading = new H3(text(key));
        heading.addClassName("par-section");
        return heading;
    }

    private String text(String element) {
        return getTranslation("division.PeopleDialog." + element);
    }
}
