package vn.parindex.exchange;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.shell.WorkbookText;

/**
 * How the cells look, and the one way to write them: always as text that no spreadsheet takes for a formula. Numbers are
 * texts too; they stay exact and look the same on every computer.
 */
final class WorkbookLook {

    /** The most characters of a cell. */
    static final int LONGEST_CELL = 32_767;

    private static final String FONT = "Times New Roman";
    private static final int TITLE_SIZE = 14;
    private static final int TEXT_SIZE = 11;
    private static final byte[] SUNKEN = {(byte) 0xEF, (byte) 0xEC, (byte) 0xE5};
    private static final byte[] PAPER = {(byte) 0xF6, (byte) 0xF4, (byte) 0xEF};
    private static final byte[] TO_FILL = {(byte) 0xFF, (byte) 0xF8, (byte) 0xE1};
    private static final byte[] LINE = {(byte) 0xA9, (byte) 0xA6, (byte) 0x9C};

    final XSSFCellStyle title;
    final XSSFCellStyle note;
    final XSSFCellStyle head;
    final XSSFCellStyle field;
    final XSSFCellStyle text;
    final XSSFCellStyle code;
    final XSSFCellStyle centered;
    final XSSFCellStyle open;
    final XSSFCellStyle openNumber;
    final XSSFCellStyle closed;
    final XSSFCellStyle closedNumber;

    private final XSSFWorkbook workbook;

    WorkbookLook(XSSFWorkbook workbook) {
        this.workbook = workbook;
        title = plain(font(TITLE_SIZE, true));
        title.setWrapText(false);
        note = plain(font(TEXT_SIZE, false));
        head = filled(framed(font(TEXT_SIZE, true), HorizontalAlignment.CENTER), SUNKEN);
        head.setVerticalAlignment(VerticalAlignment.CENTER);
        field = filled(framed(font(TEXT_SIZE, true), HorizontalAlignment.LEFT), PAPER);
        text = framed(font(TEXT_SIZE, false), HorizontalAlignment.LEFT);
        code = framed(font(TEXT_SIZE, true), HorizontalAlignment.LEFT);
        centered = framed(font(TEXT_SIZE, false), HorizontalAlignment.CENTER);
        open = toFill(HorizontalAlignment.LEFT);
        openNumber = toFill(HorizontalAlignment.RIGHT);
        closed = filled(framed(font(TEXT_SIZE, false), HorizontalAlignment.LEFT), SUNKEN);
        closedNumber = filled(framed(font(TEXT_SIZE, false), HorizontalAlignment.RIGHT), SUNKEN);
    }

    private XSSFFont font(int size, boolean bold) {
        var font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        return font;
    }

    private XSSFCellStyle plain(XSSFFont font) {
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setQuotePrefixed(true);
        style.setLocked(true);
        return style;
    }

    private XSSFCellStyle framed(XSSFFont font, HorizontalAlignment alignment) {
        var style = plain(font);
        style.setAlignment(alignment);
        var color = new XSSFColor(LINE);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(color);
        style.setBottomBorderColor(color);
        style.setLeftBorderColor(color);
        style.setRightBorderColor(color);
        return style;
    }

    private XSSFCellStyle toFill(HorizontalAlignment alignment) {
        var style = filled(framed(font(TEXT_SIZE, false), alignment), TO_FILL);
        style.setLocked(false);
        return style;
    }

    private static XSSFCellStyle filled(XSSFCellStyle style, byte[] color) {
        style.setFillForegroundColor(new XSSFColor(color));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    /** Whether the text can stand in a cell as a whole. */
    static boolean fits(String text) {
        return WorkbookText.marked(text).length() <= LONGEST_CELL
                && text.chars().noneMatch(character -> character == 0xFFFE || character == 0xFFFF);
    }

    static XSSFCell write(XSSFRow row, int column, String text, XSSFCellStyle style) {
        var cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(WorkbookText.marked(text));
        }
        return cell;
    }
}
