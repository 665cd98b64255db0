package vn.parindex.agency.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import vn.parindex.shell.PointsFormat;

/** Narrows the list to one kind; says how many there are. */
class KindChip extends Button {

    KindChip(String name, long count, boolean pressed, Runnable choose) {
        var number = new Span(PointsFormat.of(getLocale()).number(count));
        number.addClassName("par-chip__count");
        setText(name);
        setSuffixComponent(number);
        addClassName("par-chip");
        getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        addClickListener(click -> choose.run());
    }
}
