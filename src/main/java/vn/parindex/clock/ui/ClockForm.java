package vn.parindex.clock.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import vn.parindex.clock.ClockService;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.ComponentTexts;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Notify;
import vn.parindex.shell.RefusableFields;

/** Asks to which day and time the clock shall go. Only forward: whatever falls due on the way becomes due. */
class ClockForm extends Div {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final transient ClockService service;
    private final Runnable moved;
    private final DatePicker day = ComponentTexts.apply(new DatePicker(text("day")));
    private final TimePicker time = ComponentTexts.apply(new TimePicker(text("time")));
    private final RefusableFields refusals =
            new RefusableFields().with("day", day).with("time", time).otherwiseAt(day);

    ClockForm(ClockService service, Clock clock, Runnable moved) {
        this.service = service;
        this.moved = moved;
        var now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        var note = new Paragraph(text("note"));
        note.addClassName("par-lead");
        day.setMin(now.toLocalDate());
        day.setRequiredIndicatorVisible(true);
        show(now.plusDays(1).with(MORNING));
        var steps = new Div(step("nextMorning", 1), step("nextWeek", 7), step("nextMonth", 28));
        steps.addClassName("par-toolbar");
        var fields = new Div(day, time);
        fields.addClassName("par-toolbar");
        addClassNames("par-form", "clock-form");
        add(note, steps, fields, submit());
    }

    private Div submit() {
        var submit = new Button(text("move"), click -> move());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Div(submit);
    }

    private Button step(String key, int days) {
        var start = Objects.requireNonNull(day.getMin());
        return new Button(text(key), click -> show(start.plusDays(days).atTime(MORNING)));
    }

    private void show(LocalDateTime moment) {
        day.setValue(moment.toLocalDate());
        time.setValue(moment.toLocalTime());
    }

    private void move() {
        refusals.attempt(() -> {
            var target = target();
            service.moveTo(target);
            Notify.done(text("moved") + " " + DateText.of(getLocale()).clock(target));
            moved.run();
        });
    }

    private LocalDateTime target() {
        if (day.getValue() == null || time.getValue() == null) {
            throw RefusedException.at(day.getValue() == null ? "day" : "time", "clock.refusal.missing");
        }
        return day.getValue().atTime(time.getValue());
    }

    private String text(String element) {
        return getTranslation("clock.ClockForm." + element);
    }
}
