package vn.parindex.criteria;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.model.SharedStrings;

/** The texts that cells of a workbook share: made once, however many cells show them. */
final class SharedTexts {

    private final SharedStrings strings;
    private final Map<Integer, String> texts = new HashMap<>();

    SharedTexts(SharedStrings strings) {
        this.strings = strings;
    }

    String at(int place) {
        return texts.computeIfAbsent(
                place, shared -> CellText.of(strings.getItemAt(shared).getString()));
    }
}
