package vn.parindex.agency;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.shell.Texts;

/** The workbook to fill in: the directory on the first sheet, on the second what each column wants. */
final class AgencyTemplate {

    private static final int[] WIDTHS = {14, 18, 46, 46, 16, 12, 12, 40, 40};
    private static final int CHARACTER = 256;
    /** Rows beyond the directory whose cells are text already, for agencies to be added. */
    private static final int ROOM = 300;

    private final XSSFWorkbook workbook;
    private final CellStyle text;
    private final CellStyle head;
    private final Locale locale;

    private AgencyTemplate(XSSFWorkbook workbook, Locale locale) {
        this.workbook = workbook;
        this.locale = locale;
        text = workbook.createCellStyle();
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        head = workbook.createCellStyle();
        head.cloneStyleFrom(text);
        var bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
    }

    static byte[] of(List<AgencyEntry> directory, List<AgencyKindRow> kinds, Locale locale) {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var template = new AgencyTemplate(workbook, locale);
            template.list(directory);
            template.help(kinds);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory failed", impossible);
        }
    }

    private void list(List<AgencyEntry> directory) {
        var sheet = workbook.createSheet(word("sheet"));
        var columns = AgencyColumn.values();
        for (int place = 0; place < columns.length; place++) {
            sheet.setColumnWidth(place, WIDTHS[place] * CHARACTER);
            sheet.setDefaultColumnStyle(place, text);
            cell(sheet, 0, place, columns[place].header(), head);
        }
        sheet.createFreezePane(1, 1);
        for (int line = 0; line < directory.size(); line++) {
            var draft = AgencyDraft.of(directory.get(line));
            for (int place = 0; place < columns.length; place++) {
                cell(sheet, line + 1, place, shown(columns[place], draft), text);
            }
        }
        for (int line = 1; line <= ROOM; line++) {
            cell(sheet, directory.size() + line, 0, "", text);
        }
    }

    private String shown(AgencyColumn column, AgencyDraft draft) {
        return switch (column) {
            case ASSESSED -> word(draft.assessed() ? "yes" : "no");
            case RANKED -> word(draft.ranked() ? "yes" : "no");
            default -> column.of(draft);
        };
    }

    private void help(List<AgencyKindRow> kinds) {
        var sheet = workbook.createSheet(word("help"));
        sheet.setColumnWidth(0, WIDTHS[1] * CHARACTER);
        sheet.setColumnWidth(1, 2 * WIDTHS[2] * CHARACTER);
        int line = 0;
        for (var column : AgencyColumn.values()) {
            cell(sheet, line, 0, column.header(), head);
            cell(sheet, line++, 1, word("help." + column.header()), text);
        }
        for (var kind : kinds) {
            cell(sheet, ++line, 0, kind.kind().code(), text);
            cell(sheet, line, 1, kind.name().in(locale), text);
        }
    }

    private static void cell(XSSFSheet sheet, int line, int place, String value, CellStyle style) {
        var row = sheet.getRow(line) == null ? sheet.createRow(line) : sheet.getRow(line);
        var cell = row.createCell(place);
        cell.setCellStyle(style);
        if (!value.isEmpty()) {
            cell.setCellValue(value);
        }
    }

    private String word(String element) {
        return Texts.of(locale, "agency.template." + element);
    }
}
