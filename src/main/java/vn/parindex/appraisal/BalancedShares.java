package vn.parindex.appraisal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Divides blocks of work among officers so that nobody has much more than anybody else: the heaviest block first, each
 * to whoever has least so far (longest processing time first; at most a third more than the best division).
 */
final class BalancedShares {

    /**
     * What goes to the same officers.
     *
     * @param cells how many findings it is
     * @param officers how many must have it: two where two score
     * @param kept who must not have it
     */
    record Block(List<Piece> pieces, int cells, int officers, Set<String> kept) {}

    private final Map<String, Integer> load;

    /** @param load what each officer has already; whoever is to get nothing is not in it */
    BalancedShares(Map<String, Integer> load) {
        this.load = new HashMap<>(load);
    }

    /** Blocks that nobody may have stay with nobody: they are everybody's. */
    List<Share> of(Collection<Block> blocks) {
        var shares = new ArrayList<Share>();
        blocks.stream().sorted(Comparator.comparingInt(Block::cells).reversed()).forEach(block -> share(block, shares));
        return shares;
    }

    private void share(Block block, List<Share> shares) {
        var having = new HashSet<String>();
        for (int number = 0; number < block.officers(); number++) {
            load.keySet().stream()
                    .filter(officer ->
                            !having.contains(officer) && !block.kept().contains(officer))
                    .min(Comparator.<String>comparingInt(load::get).thenComparing(Comparator.naturalOrder()))
                    .ifPresent(officer -> {
                        having.add(officer);
                        load.merge(officer, block.cells(), Integer::sum);
                        block.pieces().forEach(piece -> shares.add(new Share(officer, piece)));
                    });
        }
    }
}
