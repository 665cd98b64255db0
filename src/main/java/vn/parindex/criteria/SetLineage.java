package vn.parindex.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.shared.NotFoundException;

/** Which leaf of a later set continues which of an earlier one. Published sets never change, so each pair is held. */
@Component
public class SetLineage {

    private final StoredSets stored;
    private final Map<Versions, Map<LeafId, LeafPair>> known = new ConcurrentHashMap<>();

    SetLineage(StoredSets stored) {
        this.stored = stored;
    }

    /**
     * A leaf of the later set beside the one that it continues, of two published sets.
     *
     * @return empty when it continues none
     */
    public Optional<LeafPair> pair(SetId before, SetId after, LeafId leaf) {
        var pairs = known.computeIfAbsent(new Versions(before, after), this::pairs);
        return Optional.ofNullable(pairs.get(leaf));
    }

    /** Versions of one set are compared step by step: each row names its code in the version just before. */
    SetComparison between(StoredSets.Content before, StoredSets.Content after) {
        return SetComparison.along(chain(before, after));
    }

    private Map<LeafId, LeafPair> pairs(Versions versions) {
        return between(content(versions.before), content(versions.after)).pairs().stream()
                .filter(LeafPair::stays)
                .collect(Collectors.toMap(pair -> pair.leaf().id(), Function.identity()));
    }

    private StoredSets.Content content(SetId id) {
        return stored.content(id).orElseThrow(() -> new NotFoundException("criteria set " + id));
    }

    private List<StoredSets.Content> chain(StoredSets.Content before, StoredSets.Content after) {
        var chain = new ArrayList<StoredSets.Content>();
        chain.add(before);
        if (before.header().code().equals(after.header().code())) {
            int from = before.header().version();
            int to = after.header().version();
            for (int step = Integer.signum(to - from), version = from + step;
                    step != 0 && version != to;
                    version += step) {
                stored.content(before.header().version(version).id()).ifPresent(chain::add);
            }
        }
        chain.add(after);
        return chain;
    }

    private record Versions(SetId before, SetId after) {}
}
