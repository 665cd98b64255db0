package vn.parindex.criteria;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import vn.parindex.agency.AgencyKind;
import vn.parindex.shared.NotFoundException;

/** The directory of published criteria sets. They never change, so each is read once and held. */
@Service
public class CriteriaSets {

    private final StoredSets stored;
    private final Map<SetId, FrozenSet> sets = new ConcurrentHashMap<>();
    private final Map<LeafId, Leaf> leaves = new ConcurrentHashMap<>();
    private final Map<LeafId, String> hashes = new ConcurrentHashMap<>();

    CriteriaSets(StoredSets stored) {
        this.stored = stored;
    }

    /** @throws NotFoundException when no such set has been published */
    public FrozenSet get(SetId id) {
        var known = sets.get(id);
        return known == null ? read(id) : known;
    }

    /** The published sets for a kind of agency, newest version first. */
    public List<SetRow> published(AgencyKind kind) {
        return stored.published(kind);
    }

    /** The published sets for all kinds, by kind, newest version first. */
    public List<SetRow> published() {
        return stored.published();
    }

    /** The same place in earlier versions of the set, by its code, the newest first. They need not have been there. */
    public List<NodeId> earlier(FrozenSet set, Node node) {
        return IntStream.iterate(set.version() - 1, version -> version > 0, version -> version - 1)
                .mapToObj(version -> set.header().version(version).nodeId(node.code()))
                .toList();
    }

    /** @throws NotFoundException when no published set has such a leaf */
    public Leaf leaf(LeafId id) {
        var known = leaves.get(id);
        if (known != null) {
            return known;
        }
        var set = stored.setOf(id).orElseThrow(() -> new NotFoundException("leaf " + id));
        return get(set).leaf(id);
    }

    /**
     * The SHA-256 of everything the leaf's set says: what was scored by it can be held against it later.
     *
     * @throws NotFoundException when no published set has such a leaf
     */
    public String contentHash(LeafId id) {
        leaf(id);
        return hashes.get(id);
    }

    /**
     * The set that a leaf belongs to.
     *
     * @throws NotFoundException when no published set has such a leaf
     */
    public FrozenSet setOf(LeafId leaf) {
        leaf(leaf);
        return sets.values().stream()
                .filter(set -> set.leaves().stream()
                        .anyMatch(candidate -> candidate.id().equals(leaf)))
                .findFirst()
                .orElseThrow();
    }

    private FrozenSet read(SetId id) {
        var set = stored.find(id).orElseThrow(() -> new NotFoundException("criteria set " + id));
        var hash = stored.contentHash(id).orElseThrow(() -> new NotFoundException("criteria set " + id));
        set.leaves().forEach(leaf -> hashes.put(leaf.id(), hash));
        set.leaves().forEach(leaf -> leaves.put(leaf.id(), leaf));
        sets.put(id, set);
        return set;
    }
}
