package vn.parindex.cycle.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyRow;
import vn.parindex.cycle.CycleCalendar;
import vn.parindex.cycle.CycleStep;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.DateText;
import vn.parindex.shell.DialogFoot;
import vn.parindex.shell.RefusableFields;

/** More time for one agency at one step, with the reason that will stand in the record. */
class ExtendDialog extends Dialog {

    private final ComboBox<AgencyRow> agency = new ComboBox<>();
    private final Select<CycleStep> step = new Select<>();
    private final DateTimePicker due = new DateTimePicker();
    private final TextArea reason = new TextArea();
    private final Button confirm = new Button();
    private final RefusableFields fields = new RefusableFields()
            .with("due", due)
            .with("reason", reason)
            .with("step", step)
            .with("agency", agency)
            .otherwiseAt(agency);
    private final CycleCalendar calendar;
    private final Extend extend;

    ExtendDialog(List<AgencyRow> agencies, CycleCalendar calendar, DueHint hint, Extend extend) {
        this.calendar = calendar;
        this.extend = extend;
        setHeaderTitle(getTranslation("cycle.ExtendDialog.title"));
        addClassName("cycle-extend");
        fillAgency(agencies);
        fillStep();
        fillDue(hint);
        fillReason();
        var form = new Div(agency, step, due, reason);
        form.addClassName("par-form");
        add(form);
        confirm.setText(getTranslation("cycle.extend"));
        confirm.addClickListener(click -> submit());
        confirm.setDisableOnClick(true);
        DialogFoot.of(this, confirm);
    }

    private void fillAgency(List<AgencyRow> agencies) {
        agency.setLabel(getTranslation("cycle.ExtendDialog.agency"));
        agency.setRequiredIndicatorVisible(true);
        AgencyChoice.prepare(agency, agencies, getLocale());
        agency.addValueChangeListener(changed -> proposeDue());
    }

    private void fillStep() {
        step.setLabel(getTranslation("cycle.ExtendDialog.step"));
        step.setItems(
                Arrays.stream(CycleStep.values()).filter(CycleStep::extendable).toList());
        step.setItemLabelGenerator(item -> getTranslation("cycle.CycleStep." + item));
        step.setValue(CycleStep.SELF_ASSESSMENT);
        step.addValueChangeListener(changed -> proposeDue());
    }

    private void fillDue(DueHint hint) {
        due.setLabel(getTranslation("cycle.ExtendDialog.due"));
        due.setRequiredIndicatorVisible(true);
        DueHint.prepare(due);
        due.addValueChangeListener(changed -> due.setHelperText(hint.words(changed.getValue())));
    }

    private void fillReason() {
        reason.setLabel(getTranslation("cycle.ExtendDialog.reason"));
        reason.setHelperText(getTranslation("cycle.ExtendDialog.reason.help"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(2000);
        reason.setMinRows(3);
    }

    private void proposeDue() {
        if (agency.getValue() != null) {
            var present = calendar.deadline(agency.getValue().id(), step.getValue());
            step.setHelperText(getTranslation(
                    "cycle.ExtendDialog.present", DateText.of(getLocale()).dateTime(present)));
            due.setMin(present);
            if (due.getValue() == null) {
                due.setValue(present);
            }
        }
    }

    private void submit() {
        if (fields.attempt(this::extend)) {
            close();
        } else {
            confirm.setEnabled(true);
        }
    }

    private void extend() {
        if (agency.getValue() == null) {
            throw RefusedException.at("agency", "cycle.ExtendDialog.agency.missing");
        }
        extend.extend(agency.getValue().id(), step.getValue(), due.getValue(), reason.getValue());
    }

    /** Does it; refusals come back as exceptions and are shown at their field. */
    @FunctionalInterface
    interface Extend {
        void extend(AgencyId agency, CycleStep step, LocalDateTime due, String reason);
    }
}
