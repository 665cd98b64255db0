package vn.parindex.appraisal.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Locale;
import vn.parindex.appraisal.Verdict;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.StatusLook;
import vn.parindex.shell.Texts;

/** The decision in a line of the grid: a word with its icon, and the points where they were changed. */
final class DecisionCell {

    private DecisionCell() {}

    static LitRenderer<GridEntry> renderer(Locale locale, PointsFormat format) {
        SerializableFunction<GridEntry, StatusLook> look =
                entry -> entry.isHeading() ? VerdictLook.PENDING : VerdictLook.of(entry.line());
        return LitRenderer.<GridEntry>of("<span class=\"par-status-text ${item.tone}\" ?hidden=\"${item.none}\">"
                        + Icons.lit("item.icon")
                        + "<span>${item.word}</span><span class=\"appraisal-to\">${item.to}</span></span>")
                .withProperty("none", GridEntry::isHeading)
                .withProperty("tone", entry -> look.apply(entry).tone().className())
                .withProperty("icon", entry -> look.apply(entry).icon().id())
                .withProperty(
                        "word", entry -> Texts.of(locale, look.apply(entry).labelKey()))
                .withProperty(
                        "to",
                        entry -> !entry.isHeading() && entry.line().verdict() == Verdict.CHANGED
                                ? format.display(entry.line().decided())
                                : "");
    }
}
