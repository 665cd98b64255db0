package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Map;
import vn.parindex.appraisal.FindingFilter;

/** The filters of the grid with their counts; one is pressed. Those that leave nothing are not offered. */
class FilterChips extends Div {

    private final SerializableConsumer<FindingFilter> chosen;

    FilterChips(SerializableConsumer<FindingFilter> chosen) {
        this.chosen = chosen;
        addClassName("par-chips");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("appraisal.FilterChips.label"));
    }

    void show(Map<FindingFilter, Integer> counts, FindingFilter pressed) {
        removeAll();
        counts.forEach((filter, count) -> {
            if (count > 0 || filter == pressed || filter == FindingFilter.UNDECIDED) {
                add(chip(filter, count, filter == pressed));
            }
        });
    }

    private Button chip(FindingFilter filter, int count, boolean pressed) {
        var number = new Span(Integer.toString(count));
        number.addClassName("par-chip__count");
        var chip = new Button(getTranslation("appraisal.FindingFilter." + filter), click -> chosen.accept(filter));
        chip.setSuffixComponent(number);
        chip.addClassName("par-chip");
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
        return chip;
    }
}
