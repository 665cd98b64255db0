package vn.parindex.audit.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Texts;

/** Events in words. An event of a feature that has no words here shows its code. */
final class AuditTexts {

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?");
    private static final Pattern CODES = Pattern.compile("[A-Z_]+( [A-Z_]+)*");

    private AuditTexts() {}

    static String action(String code) {
        return textOr("audit.action." + code, code);
    }

    /** "Lý do: …; Số quyết định: …". */
    static String detail(Map<String, String> detail) {
        return detail.entrySet().stream()
                .filter(fact -> !fact.getValue().isBlank())
                .map(fact -> textOr("audit.fact." + fact.getKey(), fact.getKey()) + ": " + value(fact.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** Codes of roles and states in words, moments as dates, everything else as it stands. */
    private static String value(String value) {
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
