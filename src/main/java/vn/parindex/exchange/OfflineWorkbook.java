package vn.parindex.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.criteria.NodeId;
import vn.parindex.exchange.OfflineSheet.Column;
import vn.parindex.shell.Texts;

/** A file as a workbook: one sheet in the order of the set, with cells to fill in, and what the program needs, hidden. */
final class OfflineWorkbook {

    private static final int CHARACTER = 256;
    private static final double MARGIN = 0.4;

    private final OfflineFile file;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final WorkbookLook look = new WorkbookLook(workbook);
    private final XSSFSheet sheet;
    private final LeafBlock block;

    private OfflineWorkbook(OfflineFile file) {
        this.file = file;
        sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(text("sheet")));
        block = new LeafBlock(sheet, look, new OptionSheet(workbook), file.locale());
    }

    static byte[] write(OfflineFile file) {
        var writer = new OfflineWorkbook(file);
        writer.writeAll();
        return writer.bytes();
    }

    private void writeAll() {
        int headerRow = writeHead();
        writeLeaves();
        lay(headerRow);
        BaseSheet.write(workbook, file.base().text());
        workbook.lockStructure();
        workbook.setActiveSheet(0);
        var properties = workbook.getProperties().getCoreProperties();
        properties.setCreator("PAR INDEX");
        properties.setTitle(file.title());
    }

    /** Returns the index of the row of titles. */
    private int writeHead() {
        WorkbookLook.write(sheet.createRow(0), 0, file.title(), look.title);
        for (var fact : file.facts()) {
            WorkbookLook.write(sheet.createRow(sheet.getLastRowNum() + 1), 0, fact, look.note);
            int row = sheet.getLastRowNum();
            sheet.addMergedRegion(new CellRangeAddress(row, row, 0, Column.EVIDENCE.index()));
        }
        var head = sheet.createRow(sheet.getLastRowNum() + 1);
        head.setHeightInPoints(2 * RowHeights.LINE);
        for (var column : Column.values()) {
            WorkbookLook.write(head, column.index(), column.title(file.locale()), look.head);
            sheet.setColumnWidth(column.index(), column.width() * CHARACTER);
        }
        sheet.setColumnHidden(Column.KEY.index(), true);
        return head.getRowNum();
    }

    private void writeLeaves() {
        var bases = file.bases();
        NodeId field = null;
        NodeId criterion = null;
        for (var answer : file.answers()) {
            var leaf = file.set().leaf(answer.leaf());
            if (!leaf.fieldId().equals(field)) {
                field = leaf.fieldId();
                writeNode(field);
            }
            if (!leaf.criterionId().equals(criterion) && !leaf.isCriterion()) {
                writeNode(leaf.criterionId());
            }
            criterion = leaf.criterionId();
            block.write(leaf, answer, bases.get(leaf.id()));
        }
    }

    private void writeNode(NodeId id) {
        var node = file.set().node(id);
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (var column : Column.values()) {
            if (column != Column.KEY) {
                WorkbookLook.write(row, column.index(), "", look.field);
            }
        }
        WorkbookLook.write(row, Column.CODE.index(), node.code(), look.field);
        WorkbookLook.write(row, Column.NAME.index(), node.name().in(file.locale()), look.field);
        sheet.addMergedRegion(
                new CellRangeAddress(row.getRowNum(), row.getRowNum(), Column.NAME.index(), Column.EVIDENCE.index()));
    }

    private void lay(int headerRow) {
        sheet.createFreezePane(1, headerRow + 1);
        sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
        var print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setMargin(PageMargin.LEFT, MARGIN);
        sheet.setMargin(PageMargin.RIGHT, MARGIN);
        sheet.getFooter().setLeft(file.title());
        sheet.getFooter().setRight("&P/&N");
        sheet.addIgnoredErrors(
                new CellRangeAddress(headerRow, sheet.getLastRowNum(), 0, Column.EVIDENCE.index()),
                IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        workbook.setPrintArea(0, 0, Column.EVIDENCE.index(), 0, sheet.getLastRowNum());
        protect();
    }

    /** Guides, does not guard: there is no password. Widths and heights are free. */
    private void protect() {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockSelectLockedCells(false);
        sheet.lockSelectUnlockedCells(false);
    }

    private byte[] bytes() {
        try (workbook;
                var content = new ByteArrayOutputStream()) {
            workbook.write(content);
            return content.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private String text(String key) {
        return Texts.of(file.locale(), "exchange.OfflineWorkbook." + key);
    }
}
