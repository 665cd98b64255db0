package vn.parindex.publication.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.parindex.criteria.PointsSource;
import vn.parindex.publication.Snapshot;
import vn.parindex.shared.Division;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.Texts;

/**
 * The index of one agency as a bar from 0 to 100, in parts by source.
 *
 * @param sentence says the same in words
 */
record ScoreBar(List<Part> parts, String sentence) {

    /** A part of the bar; numbers are ready to stand in SVG. */
    record Part(String series, String from, String width) {}

    static ScoreBar of(Snapshot.Entry entry, List<PointsSource> sources, Locale locale) {
        var parts = new ArrayList<Part>();
        var words = new ArrayList<String>();
        var start = BigDecimal.ZERO;
        for (var source : sources) {
            var share = Division.percent(points(entry, source), entry.applicable());
            parts.add(new Part(series(source), svg(start), svg(share)));
            words.add(Texts.of(
                    locale, "publication.bar." + source, PointsFormat.of(locale).number(share, 2)));
            start = start.add(share);
        }
        return new ScoreBar(List.copyOf(parts), String.join(", ", words));
    }

    static BigDecimal points(Snapshot.Entry entry, PointsSource source) {
        return switch (source) {
            case APPRAISED -> entry.appraised();
            case SURVEY -> entry.survey();
            case OUTCOME -> entry.outcome();
            case MONITOR -> BigDecimal.ZERO;
        };
    }

    static String series(PointsSource source) {
        return switch (source) {
            case APPRAISED -> "is-series-1";
            case SURVEY -> "is-series-2";
            case OUTCOME, MONITOR -> "is-series-3";
        };
    }

    private static String svg(BigDecimal value) {
        return value.setScale(3, RoundingMode.HALF_UP).toPlainString();
    }
}
