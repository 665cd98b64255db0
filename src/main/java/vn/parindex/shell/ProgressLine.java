package vn.parindex.shell;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** How far a set of items is: done, doing, missing, returned, rest, always in this order; a sentence says the same. */
public class ProgressLine extends Div {

    private static final int WIDTH = 1000;
    private static final String RECT = "<rect class=\"is-%s\" x=\"%d\" y=\"0\" width=\"%d\" height=\"8\"></rect>";

    public ProgressLine(Parts parts) {
        show(parts);
    }

    public void show(Parts parts) {
        removeAll();
        var bars = bar("done", 0, parts.width(Parts::done))
                + bar("doing", parts.start(1), parts.width(Parts::doing))
                + bar("missing", parts.start(2), parts.width(Parts::missing))
                + bar("returned", parts.start(3), parts.width(Parts::returned));
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", parts.sentence(UI.getCurrent()));
        // The svg has to be parsed inside another element: as the root it would be made without its namespace.
        add(new Html("<span><svg class=\"par-progress\" aria-hidden=\"true\" viewBox=\"0 0 1000 8\""
                + " preserveAspectRatio=\"none\">" + bars + "</svg></span>"));
    }

    /** A column of lines, as markup of the cell. */
    public static <T> LitRenderer<T> renderer(ValueProvider<T, Parts> parts) {
        var ui = UI.getCurrent();
        return LitRenderer.<T>of("<svg class=\"par-progress\" role=\"img\" aria-label=\"${item.label}\""
                        + " viewBox=\"0 0 1000 8\" preserveAspectRatio=\"none\">"
                        + "<rect class=\"is-done\" x=\"0\" y=\"0\" height=\"8\" width=\"${item.done}\"></rect>"
                        + "<rect class=\"is-doing\" x=\"${item.at1}\" y=\"0\" height=\"8\" width=\"${item.doing}\">"
                        + "</rect><rect class=\"is-missing\" x=\"${item.at2}\" y=\"0\" height=\"8\""
                        + " width=\"${item.missing}\"></rect><rect class=\"is-returned\" x=\"${item.at3}\" y=\"0\""
                        + " height=\"8\" width=\"${item.returned}\"></rect></svg>")
                .withProperty("label", row -> parts.apply(row).sentence(ui))
                .withProperty("done", row -> parts.apply(row).width(Parts::done))
                .withProperty("doing", row -> parts.apply(row).width(Parts::doing))
                .withProperty("missing", row -> parts.apply(row).width(Parts::missing))
                .withProperty("returned", row -> parts.apply(row).width(Parts::returned))
                .withProperty("at1", row -> parts.apply(row).start(1))
                .withProperty("at2", row -> parts.apply(row).start(2))
                .withProperty("at3", row -> parts.apply(row).start(3));
    }

    private static String bar(String part, int start, int width) {
        return width == 0 ? "" : String.format(Locale.ROOT, RECT, part, start, width);
    }

    /** Counts of items; what is left of the total is the rest. */
    public record Parts(int done, int doing, int missing, int returned, int total) {

        public Parts {
            if (done < 0 || doing < 0 || missing < 0 || returned < 0 || done + doing + missing + returned > total) {
                throw new IllegalArgumentException("The parts do not fit into " + total);
            }
        }

        /** Done and the rest only. */
        public static Parts of(int done, int total) {
            return new Parts(done, 0, 0, 0, total);
        }

        private int width(ToIntFunction<Parts> part) {
            return total == 0 ? 0 : part.applyAsInt(this) * WIDTH / total;
        }

        private int start(int parts) {
            var start = width(Parts::done);
            start += parts > 1 ? width(Parts::doing) : 0;
            return start + (parts > 2 ? width(Parts::missing) : 0);
        }

        private String sentence(UI ui) {
            return ui.getTranslation("shell.ProgressLine.text", done, total, doing, missing, returned);
        }
    }
}
