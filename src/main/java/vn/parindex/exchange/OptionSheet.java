package vn.parindex.exchange;

import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.shell.WorkbookText;

/** The hidden sheet of texts that cells offer to choose from, one below the other: a list in a cell is too short. */
final class OptionSheet {

    private final XSSFSheet sheet;

    OptionSheet(XSSFWorkbook workbook) {
        sheet = workbook.createSheet(OfflineSheet.OPTIONS);
        sheet.enableLocking();
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    /** Where these texts stand from now on, as a formula names it. */
    String add(List<String> texts) {
        int first = sheet.getPhysicalNumberOfRows();
        for (var text : texts) {
            sheet.createRow(sheet.getPhysicalNumberOfRows()).createCell(0).setCellValue(WorkbookText.marked(text));
        }
        return "'" + OfflineSheet.OPTIONS + "'!$A$" + (first + 1) + ":$A$" + sheet.getPhysicalNumberOfRows();
    }
}
