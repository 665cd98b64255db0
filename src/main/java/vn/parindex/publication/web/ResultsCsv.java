package vn.parindex.publication.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.parindex.publication.Snapshot;
import vn.parindex.shell.Texts;

/**
 * A ranking as CSV: UTF-8 with byte order mark, so that spreadsheets read the marks; exact numbers with a decimal
 * point; no cell that a spreadsheet would take for a formula.
 */
final class ResultsCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ResultsCsv() {}

    static String of(Snapshot snapshot, Snapshot.Ranking ranking, Locale locale) {
        var text = new StringBuilder(BYTE_ORDER_MARK);
        var format = CSVFormat.RFC4180;
        try (var printer = new CSVPrinter(text, format)) {
            printer.printRecord(header(ranking, locale));
            for (var entry : ranking.entries()) {
                printer.printRecord(row(snapshot, ranking, entry, locale));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** A cell that begins like a formula gets an apostrophe before it. */
    static String safe(String cell) {
        return cell != null && !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static List<String> header(Snapshot.Ranking ranking, Locale locale) {
        var cells = new ArrayList<String>();
        for (var column : List.of(
                "year",
                "rank",
                "code",
                "name",
                "group",
                "index",
                "appraised",
                "survey",
                "outcome",
                "achieved",
                "applicable",
                "total",
                "outOf")) {
            cells.add(safe(Texts.of(locale, "publication.csv." + column)));
        }
        ranking.fields()
                .forEach(field -> cells.add(safe(Texts.of(
                        locale,
                        "publication.csv.field",
                        field.code(),
                        field.name().in(locale)))));
        cells.add(safe(Texts.of(locale, "publication.csv.decision")));
        cells.add(safe(Texts.of(locale, "publication.csv.note")));
        return cells;
    }

    private static List<String> row(Snapshot snapshot, Snapshot.Ranking ranking, Snapshot.Entry entry, Locale locale) {
        var cells = new ArrayList<String>();
        cells.add(Integer.toString(snapshot.year()));
        cells.add(entry.rank() == null ? "" : entry.rank().toString());
        cells.add(safe(entry.code()));
        cells.add(safe(entry.name().in(locale)));
        cells.add(safe(entry.group()));
        for (var number : List.of(
                entry.index(),
                entry.appraised(),
                entry.survey(),
                entry.outcome(),
                entry.achieved(),
                entry.applicable(),
                entry.total(),
                entry.outOf())) {
            cells.add(plain(number));
        }
        entry.fields().forEach(field -> cells.add(plain(field.index())));
        cells.add(safe(snapshot.decision().number()));
        cells.add(snapshot.simulated() ? Snapshot.SIMULATED : "");
        return cells;
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
