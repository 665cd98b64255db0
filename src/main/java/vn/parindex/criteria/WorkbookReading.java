package vn.parindex.criteria;

import java.util.List;
import java.util.Map;

/**
 * What a workbook gave. With an error nothing of it is taken over.
 *
 * @param sheet name of the sheet that the rows came from; empty when none was found
 * @param header what the workbook says of the set as a whole, by the names of {@link HeaderCells}; may be empty
 * @param rows numbered as the sheet numbers them, so that the faults of {@link SetFile} name the sheet's row
 * @param faults with a column's name as the sheet writes it
 */
record WorkbookReading(String sheet, Map<String, String> header, List<SourceRow> rows, List<Fault> faults) {

    WorkbookReading {
        header = Map.copyOf(header);
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /** The file as a whole could not be read. */
    static WorkbookReading refused(FaultyCell refusal) {
        var faults = new Faults();
        faults.add(0, refusal.column(), refusal.reason(), refusal.arguments());
        return of("", Map.of(), List.of(), faults);
    }

    static WorkbookReading of(String sheet, Map<String, String> header, List<SourceRow> rows, Faults faults) {
        return faults.none()
                ? new WorkbookReading(sheet, header, rows, faults.inFileOrder())
                : new WorkbookReading(sheet, Map.of(), List.of(), faults.inFileOrder());
    }

    /** No errors; there may be notes. */
    boolean isFaultless() {
        return faults.stream().noneMatch(Fault::isError);
    }
}
