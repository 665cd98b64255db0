package vn.parindex.division;

import java.util.List;
import java.util.Optional;

/**
 * What the division means for one reader.
 *
 * @param parts what they have in hand, the most urgent first
 * @param handedBack for the coordinator: what came back and waits for a decision; empty for others
 */
public record OwnWork(List<OwnPart> parts, List<AssignmentRow> handedBack) {

    static final OwnWork NONE = new OwnWork(List.of(), List.of());

    public OwnWork {
        parts = List.copyOf(parts);
        handedBack = List.copyOf(handedBack);
    }

    /** How many leaves are in hand. */
    public int leaves() {
        return parts.stream().mapToInt(part -> part.leaves().size()).sum();
    }

    /** How many of them are not done. */
    public long open() {
        return parts.stream().mapToLong(OwnPart::open).sum();
    }

    /** The part to begin with: the most urgent with something open. */
    public Optional<OwnPart> next() {
        return parts.stream().filter(part -> part.open() > 0).findFirst();
    }

    public boolean isEmpty() {
        return parts.isEmpty() && handedBack.isEmpty();
    }
}
