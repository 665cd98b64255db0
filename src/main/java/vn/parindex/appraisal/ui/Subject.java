package vn.parindex.appraisal.ui;

import java.util.Optional;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;

/**
 * What a grid is about, in the reader's words.
 *
 * @param only the leaf of a grid of one leaf; null otherwise
 * @param whose the agency of a grid of one agency, which may have a deadline of its own
 * @param back where the list is that it was chosen from
 */
record Subject(
        String title,
        String subtitle,
        Leaf only,
        Optional<AgencyId> whose,
        String back,
        Optional<Neighbour> before,
        Optional<Neighbour> after) {

    /** The grid beside this one. */
    record Neighbour(String path, String name) {}
}
