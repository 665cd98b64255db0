package vn.parindex.appraisal.ui;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.parindex.appraisal.FindingRow;
import vn.parindex.appraisal.Verdict;
import vn.parindex.shell.PointsFormat;

/**
 * What an appraiser has typed for one finding and not saved yet; kept while other rows are looked at.
 *
 * @param verdict PENDING while no button is pressed
 * @param figures the corrected figures as typed, by symbol
 * @param points the points as typed, where they are set by hand
 */
record DecisionDraft(
        Verdict verdict,
        boolean byHand,
        Integer choice,
        Map<String, String> figures,
        String points,
        String reason,
        String question) {

    private static final DecisionDraft NOTHING = new DecisionDraft(Verdict.PENDING, false, null, Map.of(), "", "", "");

    /** The decision as it stands, to be looked at or replaced. */
    static DecisionDraft of(FindingRow row, Locale locale) {
        var decision = row.finding().decision();
        if (decision.verdict() == Verdict.PENDING) {
            return NOTHING;
        }
        var corrected = decision.corrected();
        var format = PointsFormat.of(locale);
        var figures = new HashMap<String, String>();
        if (corrected != null) {
            corrected.figures().forEach((symbol, figure) -> figures.put(symbol, format.number(figure)));
        }
        return new DecisionDraft(
                decision.verdict(),
                decision.verdict() == Verdict.CHANGED && corrected == null,
                corrected == null ? null : corrected.choice(),
                figures,
                decision.points() == null ? "" : format.exact(decision.points()),
                decision.reason() == null ? "" : decision.reason(),
                decision.question() == null ? "" : decision.question());
    }
}
