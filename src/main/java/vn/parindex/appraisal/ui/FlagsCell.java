package vn.parindex.appraisal.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Locale;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Texts;

/** What to look at twice in a line of the grid, as signs: doubts of the program, an explanation of the agency. */
final class FlagsCell {

    private FlagsCell() {}

    static LitRenderer<GridEntry> renderer(Locale locale) {
        return LitRenderer.<GridEntry>of("<span class=\"appraisal-flag\" title=\"${item.doubts}\""
                        + " ?hidden=\"${!item.doubts}\">" + Icons.lit("item.warn")
                        + "<span class=\"appraisal-flag__word\">${item.doubts}</span></span>"
                        + "<span class=\"appraisal-flag appraisal-flag--note\" title=\"${item.note}\""
                        + " ?hidden=\"${!item.note}\">" + Icons.lit("item.speech")
                        + "<span class=\"appraisal-flag__word\">${item.note}</span></span>")
                .withProperty("warn", entry -> Icons.TRIANGLE_ALERT.id())
                .withProperty("speech", entry -> Icons.MESSAGE_SQUARE_TEXT.id())
                .withProperty(
                        "doubts",
                        entry -> entry.isHeading()
                                ? ""
                                : Doubts.words(locale, entry.line().doubts()))
                .withProperty(
                        "note",
                        entry -> isExplained(entry) ? Texts.of(locale, "appraisal.FindingTable.explained") : "");
    }

    /** Whether there is no sign at all. */
    static boolean isEmpty(GridEntry entry) {
        return entry.isHeading() || (entry.line().doubts().isEmpty() && !isExplained(entry));
    }

    private static boolean isExplained(GridEntry entry) {
        return !entry.isHeading() && entry.line().answer().explained();
    }
}
