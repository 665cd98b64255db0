package vn.parindex.appraisal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who has which piece of a ministry's work, by user name. What is in here with nobody is everybody's. */
record Holders(Map<Piece, Set<String>> of) {

    static Holders of(List<Share> shares) {
        return new Holders(shares.stream()
                .collect(Collectors.groupingBy(Share::piece, Collectors.mapping(Share::officer, Collectors.toSet()))));
    }

    /** @throws SharesMovedException unless everything is where it was seen */
    void requireAll(Holders seen) {
        require(seen, piece -> true);
    }

    /** @throws SharesMovedException unless the pieces that were looked at are where they were seen */
    void require(Holders seen) {
        require(seen, seen.of::containsKey);
    }

    private void require(Holders seen, Predicate<Piece> matters) {
        var moved = Stream.concat(seen.of.keySet().stream(), of.keySet().stream())
                .distinct()
                .filter(matters)
                .filter(piece -> !seen.have(piece).equals(have(piece)))
                .collect(Collectors.toMap(Function.identity(), this::have));
        if (!moved.isEmpty()) {
            throw new SharesMovedException(moved);
        }
    }

    private Set<String> have(Piece piece) {
        return of.getOrDefault(piece, Set.of());
    }
}
