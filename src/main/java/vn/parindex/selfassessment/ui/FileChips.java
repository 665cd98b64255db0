package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.Composite;
import java.util.ArrayList;
import java.util.function.Consumer;
import vn.parindex.selfassessment.ui.FileFilter.Show;
import vn.parindex.shell.CountChips;
import vn.parindex.shell.CountChips.Chip;

/** The filters above the tree, each with how many leaves it would show; "mine" goes together with any other. */
class FileChips extends Composite<CountChips> {

    private static final String MINE = "MINE";

    private final transient Consumer<FileFilter> chosen;
    private FileFilter filter = FileFilter.NONE;

    FileChips(Consumer<FileFilter> chosen) {
        this.chosen = chosen;
    }

    @Override
    protected CountChips initContent() {
        return new CountChips(getTranslation("selfassessment.FileChips.label"), this::choose);
    }

    void show(FilePlace place) {
        filter = place.filter();
        var chips = new ArrayList<Chip>();
        for (var show : Show.values()) {
            chips.add(chip(show.name(), place.count(filter.with(show)), show == filter.show()));
        }
        if (place.hasMine()) {
            chips.add(1, chip(MINE, place.count(filter.ofMine(true)), filter.mine()));
        }
        getContent().show(chips);
    }

    private Chip chip(String name, long count, boolean pressed) {
        return new Chip(name, getTranslation("selfassessment.FileChips." + name), count, pressed);
    }

    private void choose(String name) {
        if (name.equals(MINE)) {
            chosen.accept(filter.ofMine(!filter.mine()));
            return;
        }
        var show = Show.valueOf(name);
        chosen.accept(filter.with(show == filter.show() ? Show.ALL : show));
    }
}
