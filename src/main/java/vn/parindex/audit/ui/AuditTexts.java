package vn.parindex.audit.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.parindex.shared.Points;
import vn.parindex.shell.DateText;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.Texts;

/** Events in words. An event of a feature that has no words here shows its code. */
final class AuditTexts {

    private static final String POINTS = "points";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?");
    private static final Pattern CODES = Pattern.compile("[A-Z_]+( [A-Z_]+)*");

    private AuditTexts() {}

    static String action(String code) {
        return textOr("audit.action." + code, code);
    }

    /** "Lý do: …; Số quyết định: …". Ids say nothing to a reader and stay in the table. */
    static String detail(Map<String, String> detail) {
        return detail.entrySet().stream()
                .filter(fact -> !fact.getValue().isBlank()
                        && !ID.matcher(fact.getValue()).matches())
                .map(fact -> textOr("audit.fact." + fact.getKey(), fact.getKey()) + ": "
                        + value(fact.getKey(), fact.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** Codes of roles and states in words, moments as dates, points as points, everything else as it stands. */
    private static String value(String fact, String value) {
        if (POINTS.equals(fact)) {
            return PointsFormat.of(UI.getCurrent().getLocale()).display(Points.of(value));
        }
        if (MOMENT.matcher(value).matches()) {
            return DateText.of(UI.getCurrent().getLocale()).dateTime(LocalDateTime.parse(value));
        }
        return CODES.matcher(value).matches()
                ? Arrays.stream(value.split(" "))
                        .map(code -> textOr("audit.value." + code, code))
                        .collect(Collectors.joining(", "))
                : value;
    }

    private static String textOr(String key, String other) {
        var locale = UI.getCurrent().getLocale();
        return Texts.has(locale, key) ? Texts.of(locale, key) : other;
    }
}
