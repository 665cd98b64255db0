package vn.parindex.shell;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.component.upload.UploadI18N;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The words inside Vaadin's own components, in the reader's language; built here and nowhere else. */
public final class ComponentTexts {

    private static final String PREFIX = "shell.component.";

    /** Browsers write hours of two digits up to 23 for it; their Vietnamese says 8:00, their English 8:00 AM. */
    private static final Locale TIMES = Locale.UK;

    private ComponentTexts() {}

    /** Monday first, 24/02/2023. */
    public static DatePickerI18n datePicker(Locale locale) {
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> text(locale, "month." + month.getValue()))
                        .toList())
                .setWeekdays(weekdays(locale, "shell.weekday."))
                .setWeekdaysShort(weekdays(locale, PREFIX + "weekday."))
                .setFirstDayOfWeek(1)
                .setToday(text(locale, "today"))
                .setCancel(text(locale, "cancel"))
                .setDateFormats("dd/MM/yyyy", "d/M/yyyy", "dd-MM-yyyy", "yyyy-MM-dd")
                .setBadInputErrorMessage(text(locale, "date.wrong"))
                .setRequiredErrorMessage(text(locale, "date.missing"))
                .setMinErrorMessage(text(locale, "date.early"))
                .setMaxErrorMessage(text(locale, "date.late"));
    }

    /** Gives a date picker the reader's words and the locale of its typing. */
    public static DatePicker apply(DatePicker picker) {
        picker.setI18n(datePicker(picker.getLocale()));
        return picker;
    }

    /** Times as {@link DateText} writes them, in both languages: 08:00, 17:00. */
    public static TimePicker apply(TimePicker picker) {
        picker.setLocale(TIMES);
        return picker;
    }

    /** Gives a picker of moments the reader's words, and times as they stand everywhere else. */
    public static DateTimePicker apply(DateTimePicker picker, Locale locale) {
        picker.setDatePickerI18n(datePicker(locale));
        picker.setLocale(TIMES);
        return picker;
    }

    public static UploadI18N upload(Locale locale) {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(text(locale, "upload.drop.one"))
                        .setMany(text(locale, "upload.drop.many")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(text(locale, "upload.add.one"))
                        .setMany(text(locale, "upload.add.many")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(text(locale, "upload.error.tooMany"))
                        .setFileIsTooBig(text(locale, "upload.error.tooBig"))
                        .setIncorrectFileType(text(locale, "upload.error.type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(text(locale, "upload.connecting"))
                                .setStalled(text(locale, "upload.stalled"))
                                .setProcessing(text(locale, "upload.processing"))
                                .setHeld(text(locale, "upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(text(locale, "upload.remaining"))
                                .setUnknown(text(locale, "upload.remaining.unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(text(locale, "upload.error.server"))
                                .setUnexpectedServerError(text(locale, "upload.error.unexpected"))
                                .setForbidden(text(locale, "upload.error.forbidden"))))
                .setUnits(List.of("byte", "kB", "MB", "GB", "TB"));
    }

    public static LoginI18n login(Locale locale) {
        var login = LoginI18n.createDefault();
        var form = login.getForm();
        form.setTitle(text(locale, "login.title"));
        form.setUsername(text(locale, "login.username"));
        form.setPassword(text(locale, "login.password"));
        form.setSubmit(text(locale, "login.submit"));
        form.setForgotPassword(text(locale, "login.forgot"));
        var error = login.getErrorMessage();
        error.setTitle(text(locale, "login.error.title"));
        error.setMessage(text(locale, "login.error.message"));
        error.setUsername(text(locale, "login.error.username"));
        error.setPassword(text(locale, "login.error.password"));
        return login;
    }

    /** Sunday first, as the component counts. */
    private static List<String> weekdays(Locale locale, String prefix) {
        return IntStream.range(0, DayOfWeek.values().length)
                .mapToObj(index -> DayOfWeek.SUNDAY.plus(index))
                .map(day -> Texts.of(locale, prefix + day))
                .toList();
    }

    private static String text(Locale locale, String key) {
        return Texts.of(locale, PREFIX + key);
    }
}
