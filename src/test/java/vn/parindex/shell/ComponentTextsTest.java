package vn.parindex.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Times in fields look like times in sentences: two digits, up to 23, whoever reads. */
@ExtendWith(ScreenExtension.class)
class ComponentTextsTest {

    @Test
    void timesInFieldsAreWrittenAsEverywhereElse() {
        var time = ComponentTexts.apply(new TimePicker());
        var moment = ComponentTexts.apply(new DateTimePicker(), Locale.ENGLISH);

        assertThat(eight(time.getLocale())).isEqualTo("08:00");
        assertThat(eight(moment.getLocale())).isEqualTo("08:00");
        assertThat(moment.getDatePickerI18n().getDateFormats()).first().isEqualTo("dd/MM/yyyy");
    }

    private static String eight(Locale locale) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(LocalTime.of(8, 0));
    }
}
