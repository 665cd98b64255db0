package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import vn.parindex.selfassessment.ui.FileFilter.Show;

/** The filters above the tree, each with how many leaves it would show; "mine" goes together with any other. */
class FileChips extends Composite<Div> {

    private final Button mine = new Button();
    private final Map<Show, Button> chips = new EnumMap<>(Show.class);
    private FileFilter filter = FileFilter.NONE;

    FileChips(Consumer<FileFilter> chosen) {
        getContent().addClassName("par-chips");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("selfassessment.FileChips.label"));
        for (var each : Show.values()) {
            var chip = chip(() -> chosen.accept(filter.with(each == filter.show() ? Show.ALL : each)));
            chips.put(each, chip);
            getContent().add(chip);
        }
        mine.addClassName("par-chip");
        mine.addClickListener(click -> chosen.accept(filter.ofMine(!filter.mine())));
        getContent().addComponentAtIndex(1, mine);
    }

    void show(FilePlace place) {
        filter = place.filter();
        chips.forEach((show, chip) -> label(chip, show.name(), show == filter.show(), place.count(filter.with(show))));
        mine.setVisible(place.hasMine());
        label(mine, "MINE", filter.mine(), place.count(filter.ofMine(true)));
    }

    private static Button chip(Runnable action) {
        var chip = new Button();
        chip.addClassName("par-chip");
        chip.addClickListener(click -> action.run());
        return chip;
    }

    private void label(Button chip, String name, boolean pressed, long count) {
        var number = new Span(String.valueOf(count));
        number.addClassName("par-chip__count");
        chip.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        chip.setText(getTranslation("selfassessment.FileChips." + name));
        chip.setSuffixComponent(number);
    }
}
