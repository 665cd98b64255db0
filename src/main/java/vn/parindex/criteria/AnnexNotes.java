package vn.parindex.criteria;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.shared.Folded;
import vn.parindex.shell.Texts;

/** What our own annex notes beside a leaf, so that reading it back does not take the notes for guidance. */
final class AnnexNotes {

    private static final String RULE = "criteria.workbook.note.";
    private static final List<String> RULES = List.of(
            "choice", "band", "ratio", "deduction", "adjustment", "formula", "survey", "monitor", RuleReader.IMPORTED);

    private AnnexNotes() {}

    static String rule(String name) {
        return RULES.contains(name) ? Texts.of(Texts.VIETNAMESE, RULE + name) : name;
    }

    /** @param name of a {@link NotApplicable} */
    static String policy(String name) {
        return Texts.of(Texts.VIETNAMESE, "criteria.NotApplicable." + name);
    }

    static boolean isRule(String note) {
        return RULES.stream().map(AnnexNotes::rule).anyMatch(known -> same(known, note));
    }

    /** The cell {@code not_applicable} that a note stands for. */
    static Optional<String> policyOf(String note) {
        return Stream.of("allowed", "shared")
                .filter(policy -> same(policy(policy.toUpperCase(java.util.Locale.ROOT)), note))
                .findFirst();
    }

    private static boolean same(String one, String other) {
        return Folded.of(one).equals(Folded.of(other));
    }
}
