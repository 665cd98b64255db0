package vn.parindex.criteria;

import java.util.List;

/**
 * A comparison with what else the version can be compared with.
 *
 * @param choices other versions, nearest first
 */
public record ComparedSets(SetStatus status, SetComparison comparison, List<CatalogueRow> choices) {

    public ComparedSets {
        choices = List.copyOf(choices);
    }
}
