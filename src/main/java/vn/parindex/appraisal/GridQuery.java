package vn.parindex.appraisal;

import java.util.Set;
import java.util.UUID;
import vn.parindex.shared.Folded;

/**
 * How the reader wants to see a grid.
 *
 * @param words looked for in names of agencies and leaves, folded; empty for no search
 * @param saying the answers whose explanation holds the words
 */
public record GridQuery(FindingFilter filter, String words, Set<UUID> saying, GridSort sort, GridGrouping grouping) {

    public GridQuery {
        words = Folded.of(words);
        saying = Set.copyOf(saying);
    }

    /** Everything, in this order. */
    public static GridQuery all(GridSort sort, GridGrouping grouping) {
        return new GridQuery(FindingFilter.ALL, "", Set.of(), sort, grouping);
    }

    public GridQuery filtered(FindingFilter other) {
        return new GridQuery(other, words, saying, sort, grouping);
    }

    public GridQuery searched(String typed, Set<UUID> found) {
        return new GridQuery(filter, typed, found, sort, grouping);
    }

    public GridQuery sorted(GridSort other) {
        return new GridQuery(filter, words, saying, other, grouping);
    }

    public GridQuery grouped(GridGrouping other) {
        return new GridQuery(filter, words, saying, sort, other);
    }

    boolean finds(GridLine line) {
        return words.isEmpty()
                || saying.contains(line.answer().id())
                || line.agency().code().equalsIgnoreCase(words)
                || Folded.of(line.agency().name().vi()).contains(words)
                || Folded.of(line.agency().name().en()).contains(words)
                || line.leaf().code().startsWith(words)
                || Folded.of(line.leaf().name().vi()).contains(words);
    }
}
