package vn.parindex.criteria;

import java.util.List;
import java.util.Map;

/**
 * What a workbook holds, before anything of it is stored.
 *
 * @param sheet the sheet that the rows came from; empty when none was found
 * @param header what the workbook says of the set as a whole, by the names of the file's head; may be empty
 * @param rows text cells by column; none when the workbook could not be read
 * @param faults everything that was found, a line being the row of the sheet
 * @param total what the leaves add up to, as text of a cell
 */
public record WorkbookPreview(
        String sheet, Map<String, String> header, List<Map<String, String>> rows, List<Fault> faults, String total) {

    public WorkbookPreview {
        header = Map.copyOf(header);
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /** Whether there are rows to take over; they may still be faulty, as a draft may be. */
    public boolean isReadable() {
        return !rows.isEmpty();
    }

    public long errors() {
        return faults.stream().filter(Fault::isError).count();
    }
}
