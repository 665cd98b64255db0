package vn.parindex.selfassessment.ui;

import java.util.ArrayList;
import java.util.Locale;
import vn.parindex.criteria.Leaf;
import vn.parindex.scoring.ChoiceRule;
import vn.parindex.selfassessment.AnswerContent;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.Texts;

/** Says what was carried over from the year before, thing by thing. */
final class CarriedText {

    private static final String PREFIX = "selfassessment.CarriedText.";

    private CarriedText() {}

    static String of(Locale locale, Leaf leaf, int year, AnswerContent content) {
        var things = new ArrayList<String>();
        if (content.notApplicable()) {
            things.add(Texts.of(locale, PREFIX + "notApplicable"));
        }
        if (content.choice() != null && leaf.rule() instanceof ChoiceRule rule) {
            things.add(rule.options().get(content.choice()).text().in(locale));
        }
        content.figures()
                .forEach((symbol, value) ->
                        things.add(symbol + " = " + PointsFormat.of(locale).number(value)));
        if (content.isExplained()) {
            things.add(Texts.of(locale, PREFIX + "explanation"));
        }
        return Texts.of(locale, PREFIX + "done", year, String.join("; ", things));
    }
}
