package vn.parindex.audit.ui;

import com.vaadin.flow.component.UI;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.parindex.shell.Texts;

/** Events in words. An event of a feature that has no words here shows its code. */
final class AuditTexts {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private AuditTexts() {}

    static String action(String code) {
        return textOr("audit.action." + code, code);
    }

    /** "Lý do: …; Số quyết định: …". Ids say nothing to a reader and stay in the table. */
    static String detail(Map<String, String> detail) {
        return detail.entrySet().stream()
                .filter(fact -> isSaid(fact.getValue()))
                .map(fact -> textOr("audit.fact." + fact.getKey(), fact.getKey()) + ": "
                        + AuditValue.text(fact.getKey(), fact.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static boolean isSaid(String value) {
        return !value.isBlank() && !value.equals("null") && !ID.matcher(value).matches();
    }

    static String textOr(String key, String other) {
        var locale = UI.getCurrent().getLocale();
        return Texts.has(locale, key) ? Texts.of(locale, key) : other;
    }
}
