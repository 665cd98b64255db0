package vn.parindex.council.ui;

import java.util.Locale;
import vn.parindex.council.CouncilRules;
import vn.parindex.council.Quorum;
import vn.parindex.shell.Texts;

/** The rules of procedure in words. */
final class RulesText {

    private RulesText() {}

    static String of(Locale locale, CouncilRules rules) {
        return String.join(
                " ",
                quorum(locale, rules.quorum()),
                Texts.of(locale, "council.RulesText." + rules.tie()),
                Texts.of(locale, rules.outsideMeetings() ? "council.RulesText.outside" : "council.RulesText.inside"));
    }

    static String quorum(Locale locale, Quorum quorum) {
        var key = quorum.exceeded() ? "council.RulesText.moreThan" : "council.RulesText.atLeast";
        return Texts.of(locale, key, quorum.numerator(), quorum.denominator());
    }
}
