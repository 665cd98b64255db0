package vn.parindex.appraisal;

import java.util.List;
import java.util.Map;

/**
 * A division of all of a ministry's work, to be looked at before it counts.
 *
 * @param cells what each officer would have, by user name
 * @param replaces who has what while it is looked at
 */
public record ShareProposal(ShareBy by, List<Share> shares, Map<String, Integer> cells, List<Share> replaces) {

    public ShareProposal {
        shares = List.copyOf(shares);
        cells = Map.copyOf(cells);
        replaces = List.copyOf(replaces);
    }
}
