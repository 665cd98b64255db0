package vn.parindex.shell;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.List;

/** How points came about, line by line and in full precision. */
public class TraceLines extends UnorderedList {

    public TraceLines() {
        addClassName("par-trace");
    }

    /**
     * One step and what it gave.
     *
     * @param key the translation key of the line
     * @param arguments symbols and canonical numbers, as {@link TraceText} takes them
     */
    public TraceLines add(String key, List<String> arguments, BigDecimal value) {
        var text = new Span(TraceText.of(getLocale(), key, arguments));
        var number = new Span(PointsFormat.of(getLocale()).exact(value));
        number.addClassName("par-trace__value");
        add(new ListItem(text, number));
        return this;
    }
}
