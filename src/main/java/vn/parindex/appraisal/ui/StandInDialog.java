package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.Absence;
import vn.parindex.appraisal.AssignmentBoard;
import vn.parindex.appraisal.AssignmentService;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.Officer;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.ComponentTexts;
import vn.parindex.shell.DateText;
import vn.parindex.shell.DialogFoot;
import vn.parindex.shell.RefusableFields;

/** Which appraiser stands in for which, from when to when. */
class StandInDialog extends Dialog {

    private final transient AssignmentService service;
    private final CycleId cycle;
    private final AgencyId ministry;
    private final Runnable changed;
    private final UnorderedList list = new UnorderedList();
    private final ComboBox<Officer> officer = new ComboBox<>(text("officer"));
    private final ComboBox<Officer> substitute = new ComboBox<>(text("substitute"));
    private final DatePicker first = new DatePicker(text("first"));
    private final DatePicker last = new DatePicker(text("last"));
    private final RefusableFields fields = new RefusableFields()
            .with("officer", officer)
            .with("substitute", substitute)
            .with("first", first)
            .with("last", last);

    StandInDialog(AssignmentService service, CycleId cycle, AgencyId ministry, Runnable changed) {
        this.service = service;
        this.cycle = cycle;
        this.ministry = ministry;
        this.changed = changed;
        setHeaderTitle(text("title"));
        setWidth("640px");
        list.addClassName("par-rows");
        ComponentTexts.apply(first);
        ComponentTexts.apply(last);
        var form = new Div(officer, substitute, first, last);
        form.addClassName("par-form");
        add(list, form);
        DialogFoot.of(this, text("add"), this::add);
        show();
    }

    private void show() {
        var board = service.board(cycle, ministry);
        list.removeAll();
        board.absences().forEach(absence -> list.add(row(board, absence)));
        var people = board.officers().stream()
                .map(AssignmentBoard.OfficerLoad::officer)
                .toList();
        for (var choice : List.of(officer, substitute)) {
            choice.setItems(people);
            choice.setItemLabelGenerator(Officer::displayName);
            choice.setRequiredIndicatorVisible(true);
        }
    }

    private void add() {
        var done = fields.attempt(() -> service.standIn(
                cycle,
                chosen("officer", officer.getValue()).username(),
                chosen("substitute", substitute.getValue()).username(),
                chosen("first", first.getValue()),
                chosen("last", last.getValue())));
        if (done) {
            show();
            changed.run();
        }
    }

    private static <T> T chosen(String field, T value) {
        if (value == null) {
            throw RefusedException.at(field, "appraisal.refusal.choose");
        }
        return value;
    }

    private Component row(AssignmentBoard board, Absence absence) {
        var dates = DateText.of(getLocale());
        var what = new Span(getTranslation(
                "appraisal.StandInDialog.line",
                board.nameOf(absence.substitute()),
                board.nameOf(absence.officer()),
                dates.date(absence.first()),
                dates.date(absence.last())));
        what.addClassName("par-row__what");
        var end = new Button(text("end"), click -> {
            service.endStandIn(cycle, absence.id());
            show();
            changed.run();
        });
        end.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        end.setAriaLabel(text("end") + ": " + what.getText());
        var item = new ListItem(what, end);
        item.addClassName("par-row");
        return item;
    }

    private String text(String element) {
        return getTranslation("appraisal.StandInDialog." + element);
    }
}
