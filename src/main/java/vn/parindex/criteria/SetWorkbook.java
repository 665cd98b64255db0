package vn.parindex.criteria;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A criteria set as a workbook: the annex that people read, the rules that the product reads, and how to fill both in. */
final class SetWorkbook {

    private SetWorkbook() {}

    /** Reading it again gives the same rows. */
    static byte[] write(SetHeader header, List<SourceRow> rows) {
        try (var workbook = new XSSFWorkbook();
                var content = new ByteArrayOutputStream()) {
            var look = new SheetLook(workbook);
            new AnnexWriter(look, header, rows).write();
            new RulesWriter(look, rows).write();
            new HeaderWriter(look, header).write();
            new HelpWriter(look).write();
            workbook.write(content);
            return content.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A small set to start from, with one leaf of each kind. */
    static byte[] template() {
        return write(ExampleSet.HEADER, ExampleSet.rows());
    }

    /** The rows of the sheet of rules where there is one, else those of the annex as people keep it. */
    static WorkbookReading read(byte[] content) {
        try {
            return read(WorkbookSheets.of(content));
        } catch (FaultyCell refusal) {
            return WorkbookReading.refused(refusal);
        }
    }

    private static WorkbookReading read(List<SheetGrid> sheets) {
        var faults = new Faults();
        var header = HeaderCells.read(sheets, faults);
        var rules =
                sheets.stream().flatMap(sheet -> RulesSheet.in(sheet).stream()).findFirst();
        if (rules.isPresent()) {
            checkSize(rules.get().sheet());
            return reading(rules.get().sheet(), header, rules.get().read(faults), faults);
        }
        var annex = sheets.stream()
                .flatMap(sheet -> AnnexHeader.in(sheet).stream())
                .findFirst()
                .orElseThrow(() -> new FaultyCell("", "noSetSheet"));
        checkSize(annex.sheet());
        var reader = new AnnexReader(annex, faults);
        var rows = reader.read();
        var completed = annex.completed(header);
        reader.total().ifPresent(total -> completed.putIfAbsent("total", total));
        return reading(annex.sheet(), completed, rows, faults);
    }

    private static void checkSize(SheetGrid sheet) {
        if (sheet.isTooLarge()) {
            throw new FaultyCell("", "sheetTooLarge", sheet.name(), SheetGrid.MOST_ROWS, SheetGrid.MOST_COLUMNS);
        }
    }

    private static WorkbookReading reading(
            SheetGrid sheet, Map<String, String> header, List<SourceRow> rows, Faults faults) {
        if (rows.isEmpty() && faults.none()) {
            faults.add(0, "", "emptySheet", sheet.name());
        }
        return WorkbookReading.of(sheet.name(), header, rows, faults);
    }
}
