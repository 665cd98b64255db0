package vn.parindex.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;

/** A status as word, icon and colour. In grids it is markup of the cell, never a component per cell. */
public class StatusBadge extends Span {

    public StatusBadge(StatusLook look) {
        this(look.tone(), look.icon(), UI.getCurrent().getTranslation(look.labelKey()));
    }

    public StatusBadge(Tone tone, Icons icon, String text) {
        addClassNames("par-badge", tone.className());
        add(icon.create(), new Span(text));
    }

    /** A column of badges; a null look leaves the cell empty. */
    public static <T> LitRenderer<T> renderer(ValueProvider<T, ? extends StatusLook> look) {
        return renderer("par-badge", look);
    }

    /** A column of words with icon and colour, but without a box: decisions in a dense grid. */
    public static <T> LitRenderer<T> textRenderer(ValueProvider<T, ? extends StatusLook> look) {
        return renderer("par-status-text", look);
    }

    private static <T> LitRenderer<T> renderer(String block, ValueProvider<T, ? extends StatusLook> look) {
        var ui = UI.getCurrent();
        return LitRenderer.<T>of("<span class=\"" + block + " ${item.tone}\" ?hidden=\"${!item.word}\">"
                        + Icons.lit("item.icon") + "<span>${item.word}</span></span>")
                .withProperty("tone", row -> of(row, look, StatusBadge::toneClass))
                .withProperty("icon", row -> of(row, look, shown -> shown.icon().id()))
                .withProperty("word", row -> of(row, look, shown -> ui.getTranslation(shown.labelKey())));
    }

    private static <T> String of(
            T row, ValueProvider<T, ? extends StatusLook> look, ValueProvider<StatusLook, String> part) {
        var shown = look.apply(row);
        return shown == null ? "" : part.apply(shown);
    }

    private static String toneClass(StatusLook look) {
        return look.tone().className();
    }
}
