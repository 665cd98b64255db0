package vn.parindex.cycle.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import vn.parindex.cycle.WorkingDays;
import vn.parindex.shell.ComponentTexts;
import vn.parindex.shell.DateText;

/** What to know about a deadline: its weekday, the working days until then, and a word when nobody works that day. */
public record DueHint(WorkingDays workingDays, LocalDate today) {

    private static final Duration QUARTERS = Duration.ofMinutes(15);

    /** Why the day is a bad one; of a good one its weekday and the working days until then. */
    public String words(LocalDateTime due) {
        return warning(due).orElseGet(() -> text(due));
    }

    /** "Thứ Sáu, 14 ngày làm việc kể từ hôm nay". */
    String text(LocalDateTime due) {
        return due == null ? "" : since("cycle.DueHint.fromToday", today, due);
    }

    /** The working days that a step leaves after the one before it. */
    String after(LocalDateTime previous, LocalDateTime due) {
        if (due == null) {
            return "";
        }
        return previous == null ? text(due) : since("cycle.DueHint.afterPrevious", previous.toLocalDate(), due);
    }

    /** Why the day is a bad one: a holiday or a weekend. */
    Optional<String> warning(LocalDateTime due) {
        if (due == null || workingDays.isWorking(due.toLocalDate())) {
            return Optional.empty();
        }
        var ui = UI.getCurrent();
        var next = workingDays.plus(due.toLocalDate(), 1);
        var dates = DateText.of(ui.getLocale());
        return Optional.of(workingDays
                .on(due.toLocalDate())
                .map(holiday -> ui.getTranslation(
                        "cycle.DueHint.holiday", holiday.name().in(ui.getLocale()), dates.weekdayDate(next)))
                .orElseGet(() -> ui.getTranslation(
                        "cycle.DueHint.weekend", dates.weekday(due.toLocalDate()), dates.weekdayDate(next))));
    }

    private String since(String key, LocalDate from, LocalDateTime due) {
        var ui = UI.getCurrent();
        var weekday = DateText.of(ui.getLocale()).weekday(due.toLocalDate());
        var days = workingDays.between(from, due.toLocalDate());
        var head = weekday.substring(0, 1).toUpperCase(ui.getLocale()) + weekday.substring(1);
        return ui.getTranslation(key, head, days);
    }

    /** Words, order of the date and quarter hours, in the reader's language. */
    static void prepare(DateTimePicker picker) {
        var ui = UI.getCurrent();
        ComponentTexts.apply(picker, ui.getLocale());
        picker.setStep(QUARTERS);
        picker.setDateAriaLabel(ui.getTranslation("cycle.DueHint.date"));
        picker.setTimeAriaLabel(ui.getTranslation("cycle.DueHint.time"));
    }
}
