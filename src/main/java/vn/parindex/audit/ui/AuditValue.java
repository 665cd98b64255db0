package vn.parindex.audit.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.parindex.shared.Points;
import vn.parindex.shell.DateText;
import vn.parindex.shell.PointsFormat;

/** What the trail holds as it was written by the program, as a reader says it. */
final class AuditValue {

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?");
    private static final Pattern DAY = Pattern.compile("[+-]?\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DAYS = Pattern.compile(DAY + "( " + DAY + ")*");
    private static final Pattern CODES = Pattern.compile("[A-Z_]+( [A-Z_]+)*|true|false");
    private static final String BECAME = " → ";

    private AuditValue() {}

    /** Codes in words, moments and days as dates, points as points, everything else as it stands. */
    static String text(String fact, String value) {
        return switch (fact) {
            case "points" -> PointsFormat.of(UI.getCurrent().getLocale()).display(Points.of(value));
            case "element" -> AuditTexts.textOr("workflow.element." + value, value);
            default ->
                Arrays.stream(value.split(BECAME, -1))
                        .map(part -> part(fact, part))
                        .collect(Collectors.joining(BECAME));
        };
    }

    private static String part(String fact, String value) {
        if (MOMENT.matcher(value).matches()) {
            return dates().dateTime(LocalDateTime.parse(value));
        }
        if (DAYS.matcher(value).matches()) {
            return Arrays.stream(value.split(" ")).map(AuditValue::day).collect(Collectors.joining(", "));
        }
        return CODES.matcher(value).matches()
                ? Arrays.stream(value.split(" ")).map(code -> code(fact, code)).collect(Collectors.joining(", "))
                : value;
    }

    /** What a code means for this fact, or everywhere. */
    private static String code(String fact, String code) {
        var everywhere = AuditTexts.textOr("audit.value." + code, AuditTexts.textOr("workflow.WorkKind." + code, code));
        return AuditTexts.textOr("audit.value." + fact + "." + code, everywhere);
    }

    /** "nghỉ 30/04/2023", "làm bù 06/05/2023"; a day without a sign is a date. */
    private static String day(String written) {
        var date = dates().date(LocalDate.parse(written.replaceFirst("^[+-]", "")));
        return switch (written.charAt(0)) {
            case '+' -> UI.getCurrent().getTranslation("audit.day.worked", date);
            case '-' -> UI.getCurrent().getTranslation("audit.day.off", date);
            default -> date;
        };
    }

    private static DateText dates() {
        return DateText.of(UI.getCurrent().getLocale());
    }
}
