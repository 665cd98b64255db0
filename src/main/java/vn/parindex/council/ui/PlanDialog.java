package vn.parindex.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalTime;
import java.util.Locale;
import vn.parindex.council.MeetingId;
import vn.parindex.council.MeetingPlan;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.ComponentTexts;
import vn.parindex.shell.Refusal;

/** The secretariat plans the next meeting: when and where. Everybody on the Council is invited. */
class PlanDialog extends Dialog {

    private static final LocalTime USUAL = LocalTime.of(14, 0);

    private final transient RoomDesk desk;
    private final transient CycleId cycle;
    private final SerializableConsumer<MeetingId> planned;
    private final DatePicker day = ComponentTexts.apply(new DatePicker());
    private final TimePicker time = new TimePicker();
    private final TextField place = new TextField();

    PlanDialog(RoomDesk desk, CycleId cycle, SerializableConsumer<MeetingId> planned) {
        this.desk = desk;
        this.cycle = cycle;
        this.planned = planned;
        setHeaderTitle(text("title"));
        setWidth("520px");
        var why = new Paragraph(text("why"));
        why.addClassName("par-note");
        day.setLabel(text("day"));
        day.setManualValidation(true);
        time.setLabel(text("time"));
        time.setLocale(Locale.forLanguageTag("vi"));
        time.setValue(USUAL);
        place.setLabel(text("place"));
        place.addValueChangeListener(change -> place.setInvalid(false));
        day.addValueChangeListener(change -> day.setInvalid(false));
        var when = new Div(day, time);
        when.addClassName("council-share");
        var form = new Div(why, when, place);
        form.addClassName("par-form");
        add(form);
        var save = new Button(text("save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shell.Confirm.back"), click -> close()), save);
    }

    private void save() {
        try {
            var at = day.getValue() == null || time.getValue() == null
                    ? null
                    : day.getValue().atTime(time.getValue());
            var id = desk.plans().plan(cycle, new MeetingPlan(at, place.getValue()));
            close();
            planned.accept(id);
        } catch (RefusedException refusal) {
            var message = Refusal.text(getLocale(), refusal);
            if ("at".equals(refusal.field())) {
                day.setInvalid(true);
                day.setErrorMessage(message);
            } else {
                place.setInvalid(true);
                place.setErrorMessage(message);
            }
        }
    }

    private String text(String element, Object... arguments) {
        return getTranslation("council.PlanDialog." + element, arguments);
    }
}
