package vn.parindex.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.poi.xssf.model.SharedStrings;

/** The texts that cells of a workbook share: made once, however many cells show them. */
final class SharedTexts {

    private final SharedStrings strings;
    private final UnaryOperator<String> cleaning;
    private final Map<Integer, String> texts = new HashMap<>();

    SharedTexts(SharedStrings strings, UnaryOperator<String> cleaning) {
        this.strings = strings;
        this.cleaning = cleaning;
    }

    String at(int place) {
        return texts.computeIfAbsent(
                place, shared -> clean(strings.getItemAt(shared).getString()));
    }

    /** A text that stands in its cell. */
    String clean(String text) {
        return cleaning.apply(text);
    }
}
