package vn.parindex.cycle.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.IntConsumer;

/** The way through a form: steps done, here and ahead; those seen before can be gone back to. */
class StepList extends OrderedList {

    private final List<String> titles;
    private final IntConsumer goTo;

    StepList(List<String> titles, IntConsumer goTo) {
        this.titles = titles;
        this.goTo = goTo;
        addClassNames("par-steps", "cycle-steps");
    }

    /** @param reached the farthest step seen so far */
    void show(int here, int reached) {
        removeAll();
        for (int index = 0; index < titles.size(); index++) {
            add(step(index, here, reached));
        }
    }

    private ListItem step(int index, int here, int reached) {
        var item = new ListItem();
        item.addClassName("par-steps__step");
        if (index == here) {
            item.addClassName("is-here");
            item.getElement().setAttribute("aria-current", "step");
            item.add(new Span(titles.get(index)));
        } else if (index <= reached) {
            item.addClassName("is-done");
            var button = new Button(titles.get(index), click -> goTo.accept(index));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            item.add(button);
        } else {
            item.add(new Span(titles.get(index)));
        }
        return item;
    }
}
