package vn.parindex.criteria;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.parindex.criteria.ReplayReport.LeftOut;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.Texts;

/** A comparison and a replay in the words of people, the same on the screen and in the file. */
public final class ComparisonWords {

    private static final String PREFIX = "criteria.ComparisonWords.";

    private final Locale locale;
    private final PointsFormat format;

    private ComparisonWords(Locale locale) {
        this.locale = locale;
        this.format = PointsFormat.of(locale);
    }

    public static ComparisonWords in(Locale locale) {
        return new ComparisonWords(locale);
    }

    /** What changed, counted. */
    public String sentence(SetComparison comparison) {
        int added = comparison.count(LeafChange.ADDED);
        int removed = comparison.count(LeafChange.REMOVED);
        return comparison.changed() + added + removed == 0
                ? text("same", comparison.comparable())
                : text("sentence", comparison.changed(), added, removed, comparison.comparable());
    }

    /** From which version to which, and their totals. */
    public String lead(SetComparison comparison) {
        return text(
                "lead",
                title(comparison.before().header()),
                title(comparison.after().header()),
                format.display(comparison.before().maximum()),
                format.display(comparison.after().maximum()));
    }

    public String title(SetHeader header) {
        return text("title", header.name().in(locale), header.version());
    }

    /** What the replay came to. */
    public String sentence(ReplayReport report) {
        return report.higher() + report.lower() + report.otherRank() == 0
                ? text("replay.same", report.year())
                : text("replay", report.year(), report.higher(), report.lower(), report.otherRank());
    }

    /** How much of the set the replay says something about. */
    public String coverage(ReplayReport report) {
        return text(
                "coverage",
                format.display(report.covered()),
                format.display(report.total()),
                format.percent(report.coverage(), 2));
    }

    /** Whose figures, by which rules. */
    public String rules(ReplayReport report) {
        return text(
                "rules",
                title(report.recorded().header()),
                report.cycle().in(locale),
                title(report.tried().header()));
    }

    public String reason(LeftOut leftOut) {
        return switch (leftOut.reason()) {
            case FIGURE ->
                text(
                        "reason.FIGURE",
                        leftOut.figures().stream().map(name -> name.in(locale)).collect(Collectors.joining(", ")));
            case OPTION, REFUSED, NOTHING -> text("reason." + leftOut.reason(), leftOut.agencies());
            case NEW, SOURCE, KIND -> text("reason." + leftOut.reason());
        };
    }

    /** The changes in the order of their enumeration; one word for none. */
    public List<String> changes(LeafPair pair) {
        return pair.isSame()
                ? List.of(Texts.of(locale, "criteria.LeafChange.none"))
                : Arrays.stream(LeafChange.values())
                        .filter(pair::has)
                        .map(change -> Texts.of(locale, "criteria.LeafChange." + change))
                        .toList();
    }

    public String comparability(LeafPair pair) {
        return Texts.of(locale, "criteria.Comparability." + pair.comparability());
    }

    private String text(String element, Object... arguments) {
        return Texts.of(locale, PREFIX + element, arguments);
    }
}
