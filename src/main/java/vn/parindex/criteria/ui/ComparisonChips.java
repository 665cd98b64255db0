package vn.parindex.criteria.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializablePredicate;
import java.util.function.Predicate;
import vn.parindex.criteria.LeafChange;
import vn.parindex.criteria.LeafPair;
import vn.parindex.criteria.SetComparison;

/** Filters of the leaves by what changed, with their counts; those that would show nothing are not offered. */
class ComparisonChips extends Div {

    private final SerializableConsumer<SerializablePredicate<LeafPair>> chosen;

    ComparisonChips(SetComparison comparison, SerializableConsumer<SerializablePredicate<LeafPair>> chosen) {
        this.chosen = chosen;
        addClassName("par-chips");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("criteria.ComparisonChips.label"));
        chip(comparison, getTranslation("criteria.ComparisonChips.all"), pair -> true);
        for (var change : LeafChange.values()) {
            chip(comparison, getTranslation("criteria.LeafChange." + change), pair -> pair.has(change));
        }
        chip(comparison, getTranslation("criteria.LeafChange.none"), LeafPair::isSame);
        chip(
                comparison,
                getTranslation("criteria.Comparability.NONE"),
                pair -> pair.stays() && pair.comparability() == vn.parindex.criteria.Comparability.NONE);
        press((Button) getChildren().findFirst().orElseThrow());
    }

    private void chip(SetComparison comparison, String label, SerializablePredicate<LeafPair> filter) {
        var count =
                comparison.pairs().stream().filter((Predicate<LeafPair>) filter).count();
        if (count == 0) {
            return;
        }
        var number = new Span(Long.toString(count));
        number.addClassName("par-chip__count");
        var chip = new Button(label);
        chip.addClickListener(click -> {
            press(chip);
            chosen.accept(filter);
        });
        chip.setSuffixComponent(number);
        chip.addClassName("par-chip");
        add(chip);
    }

    private void press(Button pressed) {
        getChildren()
                .forEach(
                        chip -> chip.getElement().setAttribute("aria-pressed", Boolean.toString(chip.equals(pressed))));
    }
}
