package vn.parindex.exchange.ui;

import com.vaadin.flow.component.html.Div;

/** Stands where the differences will be, while they are looked for. */
class ComparingRows extends Div {

    private static final int ROWS = 4;

    ComparingRows() {
        addClassName("par-stack");
        getElement().setAttribute("aria-busy", "true");
        for (int row = 0; row < ROWS; row++) {
            var line = new Div();
            line.addClassNames("par-skeleton", "exchange-skeleton");
            add(line);
        }
    }
}
