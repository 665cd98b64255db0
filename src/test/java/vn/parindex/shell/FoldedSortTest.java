package vn.parindex.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import elemental.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ScreenExtension.class)
class FoldedSortTest {

    private final Grid<String> grid = new Grid<>();
    private final Grid.Column<String> name =
            grid.addColumn(row -> row).setHeader("Tên").setComparator(row -> row);
    private final Grid.Column<String> length =
            grid.addColumn(String::length).setHeader(new Span("Độ dài")).setComparator(String::length);

    @Test
    void sortsAsTheHeadsOfColumnsDo() {
        show();

        _setValue(choice(), new FoldedSort.Order<>(length, SortDirection.DESCENDING));

        assertThat(grid.getSortOrder())
                .extracting(GridSortOrder::getSorted, GridSortOrder::getDirection)
                .containsExactly(tuple(length, SortDirection.DESCENDING));
        assertThat(rows()).containsExactly("Quảng Ninh", "An Giang", "Huế");
    }

    @Test
    void showsWhatAHeadSaysAndTakesItBack() {
        show();
        grid.sort(List.of(new GridSortOrder<>(name, SortDirection.ASCENDING)));
        assertThat(choice().getValue()).isEqualTo(new FoldedSort.Order<>(name, SortDirection.ASCENDING));

        _setValue(choice(), new FoldedSort.Order<>(null, null));

        assertThat(grid.getSortOrder()).isEmpty();
    }

    @Test
    void namesEachColumnInBothDirections() {
        show();

        assertThat(choice().getListDataView().getItems().map(choice().getItemLabelGenerator()))
                .containsExactly(
                        "Thứ tự thường", "Tên, tăng dần", "Tên, giảm dần", "Độ dài, tăng dần", "Độ dài, giảm dần");
        length.setVisible(false);
        Folding.columnsChanged(grid);
        assertThat(choice().getListDataView().getItemCount()).isEqualTo(3);
    }

    @Test
    void isNotThereWhereNothingSorts() {
        name.setSortable(false);
        length.setSortable(false);
        show();

        assertThat(_find(FoldedSort.class)).isEmpty();
    }

    @Test
    void standsOnceBeforeItsGridHoweverOftenTheGridIsShown() {
        var place = show();
        place.removeAll();
        place.add(new Span(), grid);
        tellNarrow();

        assertThat(place.getChildren().map(Object::getClass)).containsExactly(Span.class, FoldedSort.class, Grid.class);
    }

    private Div show() {
        Folding.apply(grid);
        grid.setItems("An Giang", "Huế", "Quảng Ninh");
        var place = new Div(grid);
        UI.getCurrent().add(place);
        assertThat(_find(FoldedSort.class))
                .as("where heads of columns are seen")
                .isEmpty();
        tellNarrow();
        return place;
    }

    private void tellNarrow() {
        var element = grid.getElement();
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, Folding.NARROW, Json.createObject()));
    }

    private List<String> rows() {
        return GridKt._findAll(grid);
    }

    @SuppressWarnings("unchecked")
    private static FoldedSort<String> choice() {
        return _get(FoldedSort.class);
    }
}
