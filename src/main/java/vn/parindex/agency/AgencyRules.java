package vn.parindex.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What may stand in the directory. The form and the import ask the same rules. */
final class AgencyRules {

    private static final int LONGEST_CODE = 20;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REGION = 60;
    private static final int LONGEST_TEXT = 500;
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}]+([-._][\\p{L}\\p{N}]+)*");

    private final AgencyDraft draft;
    private final List<AgencyProblem> problems = new ArrayList<>();

    private AgencyRules(AgencyDraft draft) {
        this.draft = draft;
    }

    /**
     * All that speaks against the draft; nothing when it may stand.
     *
     * @param now the agency of this code as it stands, empty for a new one
     * @param fixed whether that agency took part in a cycle
     */
    static List<AgencyProblem> check(
            AgencyDraft draft,
            Set<String> kinds,
            List<AgencyEntry> directory,
            Optional<AgencyEntry> now,
            boolean fixed) {
        var rules = new AgencyRules(draft);
        rules.checkCode();
        if (now.isEmpty() && rules.problems.isEmpty()) {
            rules.checkAlike(directory);
        }
        rules.checkKind(kinds, now, fixed);
        rules.checkTexts();
        if (draft.ranked() && !draft.assessed()) {
            rules.refuse(AgencyColumn.RANKED, "rankedNotAssessed");
        }
        return rules.problems;
    }

    /** The same for codes that differ only in capitals; drafts are in NFC already. */
    static String key(String code) {
        return code.toLowerCase(Locale.ROOT);
    }

    private void checkCode() {
        var code = draft.code();
        if (code.isEmpty()) {
            refuse(AgencyColumn.CODE, "codeMissing");
        } else if (code.length() > LONGEST_CODE) {
            refuse(AgencyColumn.CODE, "tooLong", LONGEST_CODE);
        } else if (!CODE.matcher(code).matches()) {
            refuse(AgencyColumn.CODE, "codeForm");
        }
    }

    private void checkAlike(List<AgencyEntry> directory) {
        var key = key(draft.code());
        for (var entry : directory) {
            var other = entry.row().code();
            if (key(other).equals(key)) {
                refuse(AgencyColumn.CODE, "codeAlike", other, entry.row().name().vi());
            } else if (other.equals("0" + draft.code())) {
                refuse(
                        AgencyColumn.CODE,
                        "codeLostZero",
                        other,
                        entry.row().name().vi());
            }
        }
    }

    private void checkKind(Set<String> kinds, Optional<AgencyEntry> now, boolean fixed) {
        if (draft.kind().isEmpty()) {
            refuse(AgencyColumn.KIND, "kindMissing", String.join(", ", kinds));
        } else if (!kinds.contains(draft.kind())) {
            refuse(AgencyColumn.KIND, "kindUnknown", String.join(", ", kinds));
        } else if (fixed && now.filter(entry -> !isOfKind(entry)).isPresent()) {
            refuse(AgencyColumn.KIND, "kindFixed", now.get().row().kind().code());
        }
    }

    private boolean isOfKind(AgencyEntry entry) {
        return entry.row().kind().code().equals(draft.kind());
    }

    private void checkTexts() {
        if (draft.nameVi().isEmpty()) {
            refuse(AgencyColumn.NAME_VI, "nameMissing");
        }
        checkLength(AgencyColumn.NAME_VI, LONGEST_NAME);
        if (!draft.nameEn().equals(draft.nameVi())) {
            checkLength(AgencyColumn.NAME_EN, LONGEST_NAME);
        }
        checkLength(AgencyColumn.REGION, LONGEST_REGION);
        checkLength(AgencyColumn.NOTE, LONGEST_TEXT);
        checkLength(AgencyColumn.SOURCE, LONGEST_TEXT);
    }

    private void checkLength(AgencyColumn column, int longest) {
        if (column.of(draft).length() > longest) {
            refuse(column, "tooLong", longest);
        }
    }

    private void refuse(AgencyColumn column, String reason, Object... arguments) {
        problems.add(AgencyProblem.of(column, column.of(draft), reason, arguments));
    }
}
