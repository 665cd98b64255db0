package vn.parindex.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.parindex.cycle.CycleStep;
import vn.parindex.shell.Icons;

/** Until when each step runs: working days counted, holidays and weekends named beside the field. */
class CalendarStep implements OpeningStep {

    private final OpeningContext context;
    private final DueHint hint;
    private final Map<CycleStep, DateTimePicker> pickers = new EnumMap<>(CycleStep.class);
    private final Map<CycleStep, Div> notes = new EnumMap<>(CycleStep.class);
    private final Div content = new Div();

    CalendarStep(OpeningContext context) {
        this.context = context;
        this.hint = context.hint();
        content.addClassName("cycle-calendar");
        for (var step : CycleStep.values()) {
            content.add(row(step));
        }
    }

    private Component row(CycleStep step) {
        var picker = new DateTimePicker();
        picker.setLabel(text("cycle.CalendarStep.until", text("cycle.CycleStep." + step)));
        picker.setRequiredIndicatorVisible(true);
        DueHint.prepare(picker);
        picker.addValueChangeListener(changed -> {
            if (changed.getValue() == null) {
                context.draft().deadlines.remove(step);
            } else {
                context.draft().deadlines.put(step, changed.getValue());
            }
            picker.setInvalid(false);
            showNotes();
            context.changed().run();
        });
        var note = new Div();
        note.addClassName("cycle-calendar__note");
        pickers.put(step, picker);
        notes.put(step, note);
        var row = new Div(picker, note);
        row.addClassName("cycle-calendar__row");
        return row;
    }

    private void showNotes() {
        LocalDateTime previous = null;
        for (var step : CycleStep.values()) {
            var due = context.draft().deadlines.get(step);
            var note = notes.get(step);
            note.removeAll();
            note.add(new Span(hint.after(previous, due)));
            hint.warning(due).ifPresent(warning -> {
                var line = new Span(Icons.TRIANGLE_ALERT.create(), new Span(warning));
                line.addClassNames("cycle-calendar__warning", "par-text-warning");
                note.add(line);
            });
            previous = due == null ? previous : due;
        }
    }

    @Override
    public String key() {
        return "deadline";
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public void enter() {
        pickers.forEach(
                (step, picker) -> picker.setValue(context.draft().deadlines.get(step)));
        showNotes();
    }

    @Override
    public Map<String, Component> problems() {
        var problems = new LinkedHashMap<String, Component>();
        LocalDateTime previous = context.draft().simulated
                ? LocalDateTime.MIN
                : context.options().now();
        for (var step : CycleStep.values()) {
            var due = context.draft().deadlines.get(step);
            var key = problem(step, previous, due);
            var picker = pickers.get(step);
            picker.setInvalid(key != null);
            if (key != null) {
                picker.setErrorMessage(text(key));
                problems.put(text("cycle.CycleStep." + step) + ": " + picker.getErrorMessage(), picker);
            }
            previous = due == null ? previous : due;
        }
        return problems;
    }

    private static String problem(CycleStep step, LocalDateTime previous, LocalDateTime due) {
        if (due == null) {
            return "cycle.refusal.deadlineMissing";
        }
        if (due.isAfter(previous)) {
            return null;
        }
        return step == CycleStep.SELF_ASSESSMENT
                ? "cycle.refusal.deadlinePast"
                : "cycle.refusal.deadlineBeforePrevious";
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
