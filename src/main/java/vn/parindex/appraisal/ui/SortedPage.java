package vn.parindex.appraisal.ui;

import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.stream.Stream;

/** A page of a list that is read as a whole, in the order that the heads of its columns ask for. */
final class SortedPage {

    private SortedPage() {}

    static <T> Stream<T> of(List<T> all, Query<T, ?> query) {
        return query.getSortingComparator()
                .map(order -> all.stream().sorted(order))
                .orElseGet(all::stream)
                .skip(query.getOffset())
                .limit(query.getLimit());
    }
}
