package vn.parindex.ranking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.ValueProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.ledger.LedgerStep;
import vn.parindex.ledger.ScoreEntry;
import vn.parindex.ranking.LeafPath;
import vn.parindex.shell.PointsFormat;

/** One row per leaf, one column per step that was taken; a row opens who, when and why. */
class ScorePathGrid extends Grid<LeafPath> {

    ScorePathGrid(List<LeafPath> paths, FrozenSet set, SerializableFunction<LeafPath, Component> export) {
        addClassName("ranking-paths");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        addColumn(path -> path.leaf().code())
                .setHeader(text("code"))
                .setFlexGrow(0)
                .setWidth("76px");
        addColumn(path -> path.leaf().name().in(getLocale()))
                .setHeader(text("leaf"))
                .setFlexGrow(1)
                .setWidth("240px")
                .setTooltipGenerator(path -> path.leaf().name().in(getLocale()));
        points("maximum", path -> PointsFormat.of(getLocale()).display(path.maximum()));
        Arrays.stream(LedgerStep.values())
                .filter(step -> paths.stream().anyMatch(path -> path.at(step).isPresent()))
                .forEach(step -> points("step." + step, path -> shown(path.at(step))));
        setItemDetailsRenderer(new ComponentRenderer<>(path -> new LeafTrace(path, set, export.apply(path))));
        setItems(paths);
    }

    private void points(String header, ValueProvider<LeafPath, String> value) {
        addColumn(value)
                .setHeader(text(header))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("130px");
    }

    private String shown(Optional<ScoreEntry> entry) {
        return entry.map(recorded -> LeafHistory.points(recorded, getLocale())).orElse("");
    }

    private String text(String element) {
        return getTranslation("ranking.ScorePathGrid." + element);
    }
}
