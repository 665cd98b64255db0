package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.BalancedShares.Block;

class BalancedSharesTest {

    @Test
    void givesTheHeaviestFirstToWhoeverHasLeast() {
        var shares = new BalancedShares(Map.of("an", 0, "binh", 0))
                .of(List.of(block(3), block(3), block(2), block(2), block(2)));

        assertThat(loads(shares)).isEqualTo(Map.of("an", 3L, "binh", 2L));
    }

    @Test
    void countsWhatSomebodyHasAlready() {
        var shares = new BalancedShares(Map.of("an", 10, "binh", 0)).of(List.of(block(4), block(4)));

        assertThat(shares).extracting(Share::officer).containsOnly("binh");
    }

    @Test
    void whatTwoScoreGoesToTwo() {
        var shares = new BalancedShares(Map.of("an", 0, "binh", 0, "chi", 0))
                .of(List.of(new Block(List.of(piece()), 5, 2, Set.of())));

        assertThat(shares).extracting(Share::officer).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void nobodyGetsWhatConcernsThem() {
        var shares = new BalancedShares(Map.of("an", 0, "binh", 0))
                .of(List.of(
                        new Block(List.of(piece()), 5, 1, Set.of("an")),
                        new Block(List.of(piece()), 9, 1, Set.of("an", "binh"))));

        assertThat(shares).extracting(Share::officer).containsExactly("binh");
    }

    private static Block block(int cells) {
        return new Block(List.of(piece()), cells, 1, Set.of());
    }

    private static Piece piece() {
        return Piece.of(AgencyId.next());
    }

    private static Map<String, Long> loads(List<Share> shares) {
        return shares.stream().collect(Collectors.groupingBy(Share::officer, Collectors.counting()));
    }
}
