package vn.parindex.division.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.division.AgencyOfficer;
import vn.parindex.division.SubstitutionRow;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.ComponentTexts;
import vn.parindex.shell.DateText;
import vn.parindex.shell.DialogFoot;
import vn.parindex.shell.Notify;
import vn.parindex.shell.RefusableFields;

/** Who stands in for whom while somebody is away; each ends by itself. */
class SubstitutionsDialog extends Dialog {

    private final transient DivisionDesk desk;
    private final CycleId cycle;
    private final AgencyId agency;
    private final Runnable changed;
    private final UnorderedList list = new UnorderedList();
    private final ComboBox<AgencyOfficer> absent = new ComboBox<>(text("absent"));
    private final ComboBox<AgencyOfficer> substitute = new ComboBox<>(text("substitute"));
    private final DatePicker from = new DatePicker(text("from"));
    private final DatePicker to = new DatePicker(text("to"));
    private final RefusableFields fields = new RefusableFields()
            .with("absent", absent)
            .with("substitute", substitute)
            .with("from", from)
            .with("to", to);
    private LocalDate today;

    SubstitutionsDialog(DivisionDesk desk, CycleId cycle, AgencyId agency, Runnable changed) {
        this.desk = desk;
        this.cycle = cycle;
        this.agency = agency;
        this.changed = changed;
        setHeaderTitle(text("title"));
        setWidth("640px");
        var why = new Paragraph(text("why"));
        why.addClassName("par-note");
        list.addClassName("par-rows");
        ComponentTexts.apply(from);
        ComponentTexts.apply(to);
        var form = new Div(absent, substitute, from, to);
        form.addClassNames("par-form", "division-absence");
        add(new Div(why, list, form));
        DialogFoot.of(this, text("add"), this::add);
        show();
    }

    private void show() {
        var details = desk.details(cycle, agency);
        today = details.dates().today();
        list.removeAll();
        details.substitutions().forEach(row -> list.add(row(row)));
        for (var choice : List.of(absent, substitute)) {
            choice.setItems(details.officers());
            choice.setItemLabelGenerator(AgencyOfficer::name);
            choice.setRequiredIndicatorVisible(true);
        }
        from.setMin(today);
        to.setMin(today);
        from.setValue(today);
        to.setValue(null);
    }

    private void add() {
        var done = fields.attempt(() -> desk.people()
                .substitute(
                        agency,
                        chosen(absent, "absent").id(),
                        chosen(substitute, "substitute").id(),
                        from.getValue(),
                        to.getValue()));
        if (done) {
            Notify.done(getTranslation(
                    "division.SubstitutionsDialog.added",
                    substitute.getValue().name(),
                    absent.getValue().name()));
            show();
            changed.run();
        }
    }

    private static AgencyOfficer chosen(ComboBox<AgencyOfficer> choice, String field) {
        return choice.getOptionalValue()
                .orElseThrow(() -> RefusedException.at(field, "division.refusal.personMissing"));
    }

    private Component row(SubstitutionRow row) {
        var format = DateText.of(getLocale());
        var title =
                new Span(getTranslation("division.SubstitutionsDialog.line", row.substituteName(), row.absentName()));
        title.addClassName("par-row__title");
        var days = new Span(getTranslation(
                row.holdsOn(today) ? "division.SubstitutionsDialog.now" : "division.SubstitutionsDialog.later",
                format.date(row.from()),
                format.date(row.to())));
        days.addClassName("par-row__why");
        var what = new Div(title, days);
        what.addClassNames("par-row__what", "par-two");
        var end = new Button(text("end"), click -> {
            desk.people().endSubstitution(agency, row.id());
            show();
            changed.run();
        });
        end.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        end.setAriaLabel(text("end") + ": " + title.getText());
        var item = new ListItem(what, end);
        item.addClassNames("par-row", "division-person");
        return item;
    }

    private String text(String element) {
        return getTranslation("division.SubstitutionsDialog." + element);
    }
}
