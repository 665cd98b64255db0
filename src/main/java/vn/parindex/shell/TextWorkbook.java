package vn.parindex.shell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Tables as a workbook. Every cell is a text that no spreadsheet takes for a formula, whatever it begins with; numbers
 * are texts too, so that they stay exact.
 */
public final class TextWorkbook {

    private static final int LONGEST_CELL = 32_767;
    private static final int CHARACTER = 256;
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\n\t]]");

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFCellStyle plain = style(false, false);
    private final XSSFCellStyle wrapped = style(false, true);
    private final XSSFCellStyle strong = style(true, false);
    private final XSSFCellStyle title = style(true, true);
    private XSSFSheet sheet;

    public TextWorkbook() {
        title.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        title.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /** Begins a sheet with columns of these widths in characters. */
    public TextWorkbook sheet(String name, int... widths) {
        sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * CHARACTER);
        }
        return this;
    }

    /** A line over the table that runs on over the cells beside it. */
    public TextWorkbook line(String text) {
        return add(plain, text);
    }

    /** A line that stands out. */
    public TextWorkbook strong(String text) {
        return add(strong, text);
    }

    /** The titles of the columns; they stay in sight. */
    public TextWorkbook titles(String... texts) {
        add(title, texts);
        sheet.createFreezePane(0, sheet.getLastRowNum() + 1);
        return this;
    }

    public TextWorkbook row(String... cells) {
        return add(wrapped, cells);
    }

    public byte[] bytes() {
        try (workbook;
                var content = new ByteArrayOutputStream()) {
            workbook.write(content);
            return content.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private TextWorkbook add(XSSFCellStyle style, String... cells) {
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int column = 0; column < cells.length; column++) {
            var cell = row.createCell(column);
            cell.setCellStyle(style);
            var text = written(cells[column]);
            if (!text.isEmpty()) {
                cell.setCellValue(text);
            }
        }
        return this;
    }

    private static String written(String value) {
        var text = NO_TEXT.matcher(value == null ? "" : value).replaceAll("");
        var whole = WorkbookText.marked(text);
        return whole.length() <= LONGEST_CELL ? whole : whole.substring(0, LONGEST_CELL - 1) + "…";
    }

    private XSSFCellStyle style(boolean bold, boolean wrap) {
        var font = workbook.createFont();
        font.setBold(bold);
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(wrap);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setQuotePrefixed(true);
        return style;
    }
}
