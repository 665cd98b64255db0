package vn.parindex.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.RuleWords;
import vn.parindex.exchange.IssuedBase.BaseLeaf;
import vn.parindex.exchange.OfflineSheet.Column;
import vn.parindex.scoring.Scored;
import vn.parindex.selfassessment.AnswerDetails;
import vn.parindex.selfassessment.AttachmentRow;
import vn.parindex.selfassessment.EvidenceText;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.Refusal;
import vn.parindex.shell.Texts;

/** The rows of one leaf: what it asks on the left, a row for each thing to fill in, what is known on the right. */
final class LeafBlock {

    private static final List<Column> ONCE =
            List.of(Column.CODE, Column.NAME, Column.MAXIMUM, Column.RULE, Column.POINTS, Column.EVIDENCE);
    private static final int EXPLANATION_LINES = 3;

    private final XSSFSheet sheet;
    private final WorkbookLook look;
    private final CellOffers offers;
    private final Locale locale;
    private final PointsFormat format;
    private final FieldTexts texts;

    LeafBlock(XSSFSheet sheet, WorkbookLook look, OptionSheet options, Locale locale) {
        this.sheet = sheet;
        this.look = look;
        this.locale = locale;
        this.format = PointsFormat.of(locale);
        this.texts = FieldTexts.of(locale);
        this.offers = new CellOffers(sheet, options, locale);
    }

    void write(Leaf leaf, AnswerDetails answer, BaseLeaf base) {
        int first = sheet.getLastRowNum() + 1;
        var names = LeafFields.names(leaf);
        var rows = new ArrayList<XSSFRow>();
        int lines = 0;
        for (var name : names) {
            var row = sheet.createRow(sheet.getLastRowNum() + 1);
            int needed = writeField(row, leaf, answer, name, base);
            row.setHeightInPoints(RowHeights.of(needed));
            lines += needed;
            rows.add(row);
        }
        int missing = writeOnce(rows.get(0), leaf, answer) - lines;
        var last = rows.get(rows.size() - 1);
        if (missing > 0) {
            last.setHeightInPoints(Math.min(RowHeights.HIGHEST, last.getHeightInPoints() + missing * RowHeights.LINE));
        }
        join(rows, first);
    }

    /** Returns how many lines the row needs. */
    private int writeField(XSSFRow row, Leaf leaf, AnswerDetails answer, String name, BaseLeaf base) {
        var label = texts.label(leaf, name);
        WorkbookLook.write(row, Column.LABEL.index(), label, look.text);
        WorkbookLook.write(row, Column.UNIT.index(), texts.unit(leaf, name), look.text);
        var offered = base.values().get(name);
        boolean open = offered != null && answer.editable();
        var value = offered == null ? text("tooLong") : texts.value(leaf, name, offered);
        WorkbookLook.write(row, Column.VALUE.index(), value, style(name, open));
        if (offered != null) {
            var key = OfflineSheet.key(leaf.code(), name);
            WorkbookLook.write(row, Column.KEY.index(), key, look.text);
        }
        if (open) {
            offers.offer(leaf, name, row.getRowNum());
        }
        int lines =
                Math.max(RowHeights.lines(label, Column.LABEL.width()), RowHeights.lines(value, Column.VALUE.width()));
        return name.equals(LeafFields.EXPLANATION) ? Math.max(EXPLANATION_LINES, lines) : lines;
    }

    private XSSFCellStyle style(String name, boolean open) {
        if (LeafFields.symbol(name).isEmpty()) {
            return open ? look.open : look.closed;
        }
        return open ? look.openNumber : look.closedNumber;
    }

    /** Returns how many lines the longest of these cells needs. */
    private int writeOnce(XSSFRow row, Leaf leaf, AnswerDetails answer) {
        var name = leaf.name().in(locale)
                + answer.closed()
                        .map(why -> "\n" + Texts.of(locale, "exchange.LeafBlock.closed", Refusal.text(locale, why)))
                        .orElse("");
        var rule = String.join("\n", RuleWords.texts(locale, leaf.rule()));
        var evidence = answer.documents().stream().map(this::document).collect(Collectors.joining("\n"));
        WorkbookLook.write(row, Column.CODE.index(), leaf.code(), look.code);
        WorkbookLook.write(row, Column.NAME.index(), whole(name), look.text);
        WorkbookLook.write(row, Column.MAXIMUM.index(), format.display(leaf.maximum()), look.centered);
        WorkbookLook.write(row, Column.RULE.index(), whole(rule), look.text);
        WorkbookLook.write(row, Column.POINTS.index(), points(answer), look.centered);
        WorkbookLook.write(row, Column.EVIDENCE.index(), whole(evidence), look.text);
        return Math.max(
                RowHeights.lines(name, Column.NAME.width()),
                Math.max(
                        RowHeights.lines(rule, Column.RULE.width()),
                        RowHeights.lines(evidence, Column.EVIDENCE.width())));
    }

    private String points(AnswerDetails answer) {
        return answer.evaluation() instanceof Scored scored ? format.display(scored.points()) : format.display(null);
    }

    private String document(AttachmentRow attached) {
        return attached.document().name() + ", " + EvidenceText.of(locale).page(attached);
    }

    /** What is only read may be cut. */
    private static String whole(String text) {
        return WorkbookLook.fits(text) ? text : text.substring(0, WorkbookLook.LONGEST_CELL / 2) + "…";
    }

    private void join(List<XSSFRow> rows, int first) {
        for (var row : rows.subList(1, rows.size())) {
            ONCE.forEach(column -> WorkbookLook.write(row, column.index(), "", look.text));
        }
        int last = first + rows.size() - 1;
        if (last > first) {
            ONCE.forEach(
                    column -> sheet.addMergedRegion(new CellRangeAddress(first, last, column.index(), column.index())));
        }
    }

    private String text(String key) {
        return Texts.of(locale, "exchange.LeafBlock." + key);
    }
}
