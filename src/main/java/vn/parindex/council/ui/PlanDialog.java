package vn.parindex.council.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalTime;
import vn.parindex.council.MeetingId;
import vn.parindex.council.MeetingPlan;
import vn.parindex.council.MeetingRow;
import vn.parindex.cycle.CycleId;
import vn.parindex.shell.ComponentTexts;
import vn.parindex.shell.DialogFoot;
import vn.parindex.shell.RefusableFields;

/** The secretariat says when and where: of the next meeting, or anew of one that is not open yet. */
class PlanDialog extends Dialog {

    private static final LocalTime USUAL = LocalTime.of(14, 0);

    private final SerializableConsumer<MeetingPlan> carryOut;
    private final DatePicker day = ComponentTexts.apply(new DatePicker());
    private final TimePicker time = ComponentTexts.apply(new TimePicker());
    private final TextField place = new TextField();
    private final RefusableFields fields =
            new RefusableFields().with("at", day).with("place", place).otherwiseAt(place);

    private PlanDialog(String act, SerializableConsumer<MeetingPlan> carryOut) {
        this.carryOut = carryOut;
        setHeaderTitle(text("title." + act));
        setWidth("520px");
        var why = new Paragraph(text("why." + act));
        why.addClassName("par-note");
        day.setLabel(text("day"));
        time.setLabel(text("time"));
        time.setValue(USUAL);
        place.setLabel(text("place"));
        var when = new Div(day, time);
        when.addClassName("council-share");
        var form = new Div(why, when, place);
        form.addClassName("par-form");
        add(form);
        var save = DialogFoot.of(this, text("save." + act), this::save);
    }

    /** Everybody on the Council is invited. */
    static PlanDialog next(RoomDesk desk, CycleId cycle, SerializableConsumer<MeetingId> planned) {
        return new PlanDialog("next", plan -> planned.accept(desk.plans().plan(cycle, plan)));
    }

    /** Whoever has the room open sees the new time at once. */
    static PlanDialog moved(RoomDesk desk, MeetingRow meeting, Runnable changed) {
        var dialog = new PlanDialog("moved", plan -> {
            desk.plans().move(meeting.id(), plan);
            changed.run();
        });
        dialog.day.setValue(meeting.plannedAt().toLocalDate());
        dialog.time.setValue(meeting.plannedAt().toLocalTime());
        dialog.place.setValue(meeting.place());
        return dialog;
    }

    private void save() {
        var at = day.getValue() == null || time.getValue() == null
                ? null
                : day.getValue().atTime(time.getValue());
        if (fields.attempt(() -> carryOut.accept(new MeetingPlan(at, place.getValue())))) {
            close();
        }
    }

    private String text(String element, Object... arguments) {
        return getTranslation("council.PlanDialog." + element, arguments);
    }
}
