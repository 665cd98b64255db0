package vn.parindex.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import vn.parindex.agency.AgencyRow;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.cycle.CycleRow;
import vn.parindex.ledger.ExchangeWords;
import vn.parindex.ledger.LedgerStep;
import vn.parindex.ledger.ScoreEntry;
import vn.parindex.shared.Decimals;
import vn.parindex.shell.DateText;
import vn.parindex.shell.TextWorkbook;
import vn.parindex.shell.Texts;
import vn.parindex.shell.TraceSheet;

/** Writes how scores came about, and everything that was recorded of them, into a workbook. */
final class TraceFiles {

    private static final int CODE = 10;
    private static final int SHORT = 24;
    private static final int LONG = 60;

    private final Locale locale;
    private final CycleRow cycle;
    private final FrozenSet set;
    private final AgencyRow agency;
    private final TextWorkbook workbook = new TextWorkbook();

    TraceFiles(Locale locale, CycleRow cycle, FrozenSet set, AgencyRow agency) {
        this.locale = locale;
        this.cycle = cycle;
        this.set = set;
        this.agency = agency;
    }

    TraceFile of(List<LeafPath> paths) {
        traces(paths);
        history(paths);
        var leaf = paths.size() == 1 ? "-" + paths.get(0).leaf().code() : "";
        var simulated = cycle.simulated() ? text("file.simulated") : "";
        return new TraceFile(text("file", agency.code(), cycle.year(), leaf, simulated), workbook.bytes());
    }

    private void traces(List<LeafPath> paths) {
        head("traces", CODE, LONG, SHORT, LONG, SHORT);
        workbook.titles(text("code"), text("leaf"), text("part"), text("line"), text("value"));
        for (var path : paths) {
            for (var part : path.trace(locale, set).parts()) {
                part.lines().forEach(line -> row(path, part, line));
            }
        }
    }

    private void row(LeafPath path, TraceSheet.Part part, TraceSheet.Line line) {
        workbook.row(
                path.leaf().code(),
                path.leaf().name().in(locale),
                part.title(),
                line.text(),
                line.number() == null ? line.note() : plain(line.number()));
    }

    private void history(List<LeafPath> paths) {
        head("history", CODE, LONG, SHORT, SHORT, SHORT, SHORT, LONG);
        workbook.titles(
                text("code"), text("leaf"), text("step"), text("points"), text("person"), text("time"), text("reason"));
        paths.forEach(path -> path.entries().forEach(entry -> row(path, entry)));
    }

    private void row(LeafPath path, ScoreEntry entry) {
        workbook.row(
                path.leaf().code(),
                path.leaf().name().in(locale),
                Texts.of(locale, "ranking.ScorePathGrid.step." + entry.step()),
                points(entry),
                entry.actor().name(),
                DateText.of(locale).dateTime(entry.at()),
                why(path, entry));
    }

    /** The reason; where the appraising side gave none, what was asked and answered, as far as the reader may read it. */
    private String why(LeafPath path, ScoreEntry entry) {
        return entry.reason() == null && entry.step() == LedgerStep.APPRAISED
                ? String.join("; ", ExchangeWords.of(locale).sentences(path.exchanges()))
                : entry.reason();
    }

    private String points(ScoreEntry entry) {
        if (!entry.applicable()) {
            return Texts.of(locale, "ranking.LeafHistory.notApplicable");
        }
        return entry.points() == null ? "" : plain(entry.points().value());
    }

    private void head(String name, int... widths) {
        workbook.sheet(text("sheet." + name), widths)
                .line(cycle.simulated() ? text("simulated") : "")
                .strong(agency.name().in(locale) + ". " + cycle.name().in(locale))
                .line(text("set", set.name().in(locale), set.version(), set.contentHash()));
    }

    /** All digits, with the decimal sign of the language. */
    private String plain(BigDecimal value) {
        var plain = Decimals.text(value);
        return locale.getLanguage().equals("en") ? plain : plain.replace('.', ',');
    }

    private String text(String element, Object... arguments) {
        return Texts.of(locale, "ranking.TraceFiles." + element, arguments);
    }
}
