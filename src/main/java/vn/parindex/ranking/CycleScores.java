package vn.parindex.ranking;

import java.util.HashMap;
import java.util.Map;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.ledger.ScoreEntry;

/** The scores in force of a whole cycle, gathered from one stream over the ledger. */
final class CycleScores {

    private final Map<AgencyId, Map<LeafId, LeafScore>> byAgency = new HashMap<>();
    private long lastEntry;

    void add(ScoreEntry entry) {
        byAgency.computeIfAbsent(entry.agency(), agency -> new HashMap<>())
                .put(entry.leaf(), new LeafScore(entry.points(), entry.applicable()));
        lastEntry = Math.max(lastEntry, entry.id());
    }

    Map<LeafId, LeafScore> of(AgencyId agency) {
        return byAgency.getOrDefault(agency, Map.of());
    }

    /** The number of the last entry, 0 for an empty ledger. */
    long lastEntry() {
        return lastEntry;
    }
}
