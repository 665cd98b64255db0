package vn.parindex.criteria;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.parindex.shell.Texts;

/** Writes the annex of a decision as people keep it: numbered rows, points, and the options of a choice below it. */
final class AnnexWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int COLUMNS = 6;
    private static final int OPTION_PARTS = 3;
    private static final int BANNER_CHARACTERS = 90;
    private static final int TITLE_LINE = 22;
    private static final int TEXT_LINE = 16;
    private static final Map<String, PointsSource> SOURCES = Map.of(
            "appraised", PointsSource.APPRAISED,
            "survey", PointsSource.SURVEY,
            "outcome", PointsSource.OUTCOME,
            "monitor", PointsSource.MONITOR);

    private final SetHeader header;
    private final List<SourceRow> rows;
    private final AnnexSums sums;
    private final SheetLook look;
    private final XSSFSheet sheet;

    AnnexWriter(SheetLook look, SetHeader header, List<SourceRow> rows) {
        this.look = look;
        this.header = header;
        this.rows = rows;
        this.sums = new AnnexSums(rows);
        this.sheet = look.sheet("annex", false, 8, 58, 10, 18, 12, 26);
    }

    void write() {
        banners();
        int titles = line(look.head, look.head, titles());
        rows.forEach(this::node);
        var total = number(sums.total().toString());
        line(look.bold, look.boldCentered, "", SheetLook.vietnamese("annex.total"), total, "", "", "");
        SheetLook.freeze(sheet, titles, 0);
        sheet.addIgnoredErrors(
                new CellRangeAddress(titles, sheet.getLastRowNum(), 0, COLUMNS - 1),
                IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    private void banners() {
        banner(header.name().vi(), look.title, TITLE_LINE);
        var issued = issued();
        if (!issued.isEmpty()) {
            banner(issued, look.subtitle, TEXT_LINE);
        }
        if (header.reconstruction()) {
            banner(SheetLook.vietnamese("annex.reconstruction"), look.subtitle, TEXT_LINE);
        }
        sheet.createRow(next());
    }

    private static String[] titles() {
        return Stream.of("number", "name", "points", "source", "inCharge", "note")
                .map(name -> SheetLook.vietnamese("annex." + name))
                .toArray(String[]::new);
    }

    private String issued() {
        var basis = header.legalBasis();
        var number = basis.number() == null ? "" : SheetLook.vietnamese("annex.decision") + " " + basis.number();
        var date = basis.date() == null ? "" : SheetLook.vietnamese("annex.dated") + " " + day(basis.date());
        var article = basis.article() == null ? "" : basis.article();
        var decision = (number + " " + date).strip();
        return decision.isEmpty() || article.isEmpty() ? decision + article : decision + ". " + article;
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** A spreadsheet does not fit the height of merged cells to their text, so it is done here. */
    private void banner(String text, XSSFCellStyle style, int lineHeight) {
        int place = next();
        var row = sheet.createRow(place);
        int lines = 1 + CellText.of(text).length() / BANNER_CHARACTERS;
        row.setHeightInPoints((float) lines * lineHeight);
        SheetLook.write(row, 0, text, style);
        sheet.addMergedRegion(new CellRangeAddress(place, place, 0, COLUMNS - 1));
    }

    private int next() {
        return sheet.getLastRowNum() + 1;
    }

    private int line(XSSFCellStyle words, XSSFCellStyle figures, String... cells) {
        var row = sheet.createRow(next());
        for (int column = 0; column < COLUMNS; column++) {
            boolean figure = column == 0 || column == 2;
            SheetLook.write(row, column, cells[column], figure ? figures : words);
        }
        return row.getRowNum();
    }

    private void node(SourceRow row) {
        boolean leaf = sums.isLeaf(row);
        boolean field = row.get("level").equals("field");
        line(
                field ? look.bold : look.text,
                field ? look.boldCentered : look.centered,
                row.get("code"),
                row.get("name_vi"),
                number(
                        leaf
                                ? row.get("max_points")
                                : sums.below(row.get("code")).toString()),
                leaf ? source(row) : "",
                row.get("in_charge"),
                leaf ? note(row) : "");
        if (row.get("rule").equals("choice")) {
            row.lines("options").forEach(this::option);
        }
    }

    private void option(String written) {
        var parts = written.split("\\|", OPTION_PARTS);
        if (parts.length > 1) {
            line(look.italic, look.centered, "", "- " + parts[1].strip(), number(parts[0].strip()), "", "", "");
        }
    }

    private static String source(SourceRow row) {
        var source = SOURCES.get(row.get("source"));
        return source == null
                ? row.get("source")
                : Texts.of(Texts.VIETNAMESE, "criteria.PointsSource." + source.name());
    }

    private static String note(SourceRow row) {
        var rule = row.get("rule").isEmpty() ? "" : AnnexNotes.rule(row.get("rule"));
        var policy = row.get("not_applicable").toUpperCase(Locale.ROOT);
        return List.of("ALLOWED", "SHARED").contains(policy) ? (rule + "\n" + AnnexNotes.policy(policy)).strip() : rule;
    }

    private static String number(String points) {
        return points.replace('.', ',');
    }
}
