package vn.parindex.criteria;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.Texts;

/**
 * The looks of all sheets, and the one way to write a cell: always as text that no spreadsheet takes for a formula.
 * Numbers are texts too; they stay exact and look Vietnamese on every computer.
 */
final class SheetLook {

    private static final int LONGEST_CELL = 32_767;
    private static final int CHARACTER = 256;
    private static final int TITLE_SIZE = 14;
    private static final int TEXT_SIZE = 11;

    final XSSFCellStyle text;
    final XSSFCellStyle centered;
    final XSSFCellStyle bold;
    final XSSFCellStyle boldCentered;
    final XSSFCellStyle italic;
    final XSSFCellStyle head;
    final XSSFCellStyle title;
    final XSSFCellStyle subtitle;

    private final XSSFWorkbook workbook;

    SheetLook(XSSFWorkbook workbook) {
        this.workbook = workbook;
        text = framed(font(TEXT_SIZE), HorizontalAlignment.LEFT);
        centered = framed(font(TEXT_SIZE), HorizontalAlignment.CENTER);
        bold = framed(bold(TEXT_SIZE), HorizontalAlignment.LEFT);
        boldCentered = framed(bold(TEXT_SIZE), HorizontalAlignment.CENTER);
        var slanted = font(TEXT_SIZE);
        slanted.setItalic(true);
        italic = framed(slanted, HorizontalAlignment.LEFT);
        head = framed(bold(TEXT_SIZE), HorizontalAlignment.CENTER);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        title = plain(bold(TITLE_SIZE), HorizontalAlignment.CENTER);
        subtitle = plain(slanted, HorizontalAlignment.CENTER);
    }

    private XSSFFont font(int size) {
        var font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) size);
        return font;
    }

    private XSSFFont bold(int size) {
        var font = font(size);
        font.setBold(true);
        return font;
    }

    private XSSFCellStyle plain(XSSFFont font, HorizontalAlignment alignment) {
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setQuotePrefixed(true);
        return style;
    }

    private XSSFCellStyle framed(XSSFFont font, HorizontalAlignment alignment) {
        var style = plain(font, alignment);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    /** A sheet for A4 paper, named by its text in Vietnamese, with columns of these widths in characters. */
    XSSFSheet sheet(String name, boolean landscape, int... widths) {
        var sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(vietnamese("sheet." + name)));
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * CHARACTER);
        }
        var print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(landscape);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setRight("&P/&N");
        return sheet;
    }

    /** Keeps the rows down to the header in sight, and repeats the header on every printed page. */
    static void freeze(XSSFSheet sheet, int headerRow, int columns) {
        sheet.createFreezePane(columns, headerRow + 1);
        sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
    }

    /** @throws RefusedException for a text longer than a spreadsheet's cell */
    static void write(XSSFRow row, int column, String value, XSSFCellStyle style) {
        var text = CellText.written(value);
        if (text.length() > LONGEST_CELL) {
            throw new RefusedException("criteria.refusal.cellTooLong", text.length(), LONGEST_CELL);
        }
        var cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    static String vietnamese(String key) {
        return Texts.of(Texts.VIETNAMESE, "criteria.workbook." + key);
    }
}
