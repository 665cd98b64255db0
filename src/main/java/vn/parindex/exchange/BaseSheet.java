package vn.parindex.exchange;

import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.shell.WorkbookText;

/** The hidden sheet on which the workbook remembers what it was given out with: one text, cut over cells. */
final class BaseSheet {

    private static final int LONGEST_PART = 14_000;

    private BaseSheet() {}

    static void write(XSSFWorkbook workbook, String text) {
        var sheet = workbook.createSheet(OfflineSheet.BASE);
        int row = 0;
        for (int from = 0; from < text.length(); row++) {
            int to = Math.min(text.length(), from + LONGEST_PART);
            if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
                to--;
            }
            sheet.createRow(row).createCell(0).setCellValue(WorkbookText.marked(text.substring(from, to)));
            from = to;
        }
        sheet.enableLocking();
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    /** The text again. */
    static String read(SheetText sheet) {
        var text = new StringBuilder();
        sheet.rows().forEach(row -> text.append(sheet.cell(row, 0).text()));
        return text.toString();
    }
}
