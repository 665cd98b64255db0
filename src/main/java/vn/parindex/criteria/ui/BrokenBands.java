package vn.parindex.criteria.ui;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.parindex.criteria.DraftRow;
import vn.parindex.shared.Division;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.Texts;

/** Why bands that do not meet give no points for an entry: none takes the value, or more than one does. */
final class BrokenBands {

    private BrokenBands() {}

    /** Empty where the bands are not the reason, or the entry is not complete. */
    static Optional<String> of(DraftRow row, Map<String, BigDecimal> figures, Locale locale) {
        if (!row.get("rule").equals("band")) {
            return Optional.empty();
        }
        return RuleSheet.of(row).flatMap(sheet -> value(sheet, figures).flatMap(value -> why(sheet, value, locale)));
    }

    private static Optional<BigDecimal> value(RuleSheet sheet, Map<String, BigDecimal> figures) {
        if (!sheet.isFraction()) {
            return Optional.ofNullable(figures.get(sheet.parameter("value")));
        }
        var top = figures.get(sheet.parameter("numerator"));
        var bottom = figures.get(sheet.parameter("denominator"));
        return top == null || bottom == null || bottom.signum() == 0
                ? Optional.empty()
                : Optional.of(Division.percent(top, bottom));
    }

    private static Optional<String> why(RuleSheet sheet, BigDecimal value, Locale locale) {
        long takers = sheet.options().stream()
                .flatMap(band -> BandEdges.of(band).stream())
                .filter(band -> band.contains(value))
                .count();
        if (takers == 1) {
            return Optional.empty();
        }
        var format = PointsFormat.of(locale);
        var shown = sheet.isFraction() ? format.percent(value, 2) : format.number(value);
        return Optional.of(Texts.of(locale, "criteria.BrokenBands." + (takers == 0 ? "none" : "many"), shown, takers));
    }
}
