package vn.parindex.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.criteria.LeafId;

/**
 * What was taken over, or not, of one leaf, as it is kept: every difference with the three values and the choice.
 *
 * @param version of the answer after it was taken; null when nothing was written
 */
record TakenLeaf(LeafId leaf, LeafOutcome.Kind outcome, Long version, List<KeptDifference> differences) {

    private static final String UNDONE = "UNDONE";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** One difference as it was shown. */
    record KeptDifference(
            String name, String kind, String base, String now, String workbook, String refusal, boolean taken) {}

    static TakenLeaf of(LeafDifference leaf, Set<String> chosen, LeafOutcome.Kind outcome, Long version) {
        return new TakenLeaf(
                leaf.leaf().id(),
                outcome,
                version,
                leaf.fields().stream()
                        .map(field -> new KeptDifference(
                                field.name(),
                                field.kind().name(),
                                field.base(),
                                field.now(),
                                field.workbook(),
                                field.refusal().map(refusal -> refusal.key()).orElse(null),
                                outcome == LeafOutcome.Kind.TAKEN && chosen.contains(field.name()) && field.takeable()))
                        .toList());
    }

    /** What stood in the system where something was taken: writing it again takes the taking back. */
    Map<String, String> before() {
        return differences.stream()
                .filter(KeptDifference::taken)
                .collect(Collectors.toMap(KeptDifference::name, KeptDifference::now));
    }

    /** How the taking back of this leaf is kept. */
    TakenLeaf reversed(LeafOutcome.Kind ended, Long written) {
        return new TakenLeaf(
                leaf,
                ended,
                written,
                differences.stream()
                        .filter(KeptDifference::taken)
                        .map(field -> new KeptDifference(
                                field.name(),
                                UNDONE,
                                field.base(),
                                field.workbook(),
                                field.now(),
                                null,
                                ended == LeafOutcome.Kind.TAKEN))
                        .toList());
    }

    String differencesText() {
        try {
            return JSON.writeValueAsString(differences);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static List<KeptDifference> differences(String text) {
        try {
            return List.of(JSON.readValue(text, KeptDifference[].class));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A kept difference cannot be read", broken);
        }
    }
}
