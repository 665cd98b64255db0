package vn.parindex.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A big number, never alone: its maximum and what it counts stand beside it. */
public class Figure extends Div {

    private final Span value = part("par-figure__value");
    private final Span of = part("par-figure__of");

    /**
     * @param value the number as text
     * @param of its maximum and what it is: "/ 1,50 điểm tự chấm"
     */
    public Figure(String value, String of) {
        addClassName("par-figure");
        add(this.value, this.of);
        show(value, of);
    }

    public void show(String value, String of) {
        this.value.setText(value);
        this.of.setText(of);
    }

    private static Span part(String className) {
        var part = new Span();
        part.addClassName(className);
        return part;
    }
}
