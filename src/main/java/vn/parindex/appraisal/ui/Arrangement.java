package vn.parindex.appraisal.ui;

import java.util.List;
import vn.parindex.appraisal.GridGrouping;
import vn.parindex.appraisal.GridLook;
import vn.parindex.appraisal.GridLookService;
import vn.parindex.appraisal.GridScope;
import vn.parindex.appraisal.GridSort;

/** How the reader has arranged this kind of grid; every change is remembered at once. */
class Arrangement {

    private final GridLookService looks;
    private final GridScope.Kind kind;
    private List<GridColumn> columns;
    private GridGrouping grouping;

    Arrangement(GridLookService looks, GridScope.Kind kind) {
        this.looks = looks;
        this.kind = kind;
        var own = looks.own(kind);
        columns = own.map(look -> look.columns().stream()
                        .flatMap(name -> GridColumn.of(name).stream())
                        .toList())
                .orElse(GridColumn.USUAL);
        grouping = own.map(GridLook::grouping)
                .filter(groupings()::contains)
                .orElse(groupings().get(1));
    }

    /** The ways to group that make sense here; the second is the usual one. */
    final List<GridGrouping> groupings() {
        return switch (kind) {
            case LEAF -> List.of(GridGrouping.NONE, GridGrouping.REGION);
            case FIELD -> List.of(GridGrouping.NONE, GridGrouping.LEAF, GridGrouping.AGENCY, GridGrouping.REGION);
            case AGENCY -> List.of(GridGrouping.NONE, GridGrouping.FIELD);
        };
    }

    /** The order of somebody who sorts by nothing. */
    GridSort usual() {
        return kind == GridScope.Kind.AGENCY ? GridSort.LEAVES : GridSort.AGENCIES;
    }

    List<GridColumn> columns() {
        return columns;
    }

    GridGrouping grouping() {
        return grouping;
    }

    void columns(List<GridColumn> shown) {
        columns = List.copyOf(shown);
        keep();
    }

    void grouping(GridGrouping wanted) {
        grouping = wanted;
        keep();
    }

    private void keep() {
        looks.keep(kind, new GridLook(columns.stream().map(GridColumn::name).toList(), grouping));
    }
}
