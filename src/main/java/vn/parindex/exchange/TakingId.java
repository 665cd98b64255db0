package vn.parindex.exchange;

import java.util.Objects;
import java.util.UUID;

/** Names one taking of what a workbook brought back. */
public record TakingId(UUID value) {

    public TakingId {
        Objects.requireNonNull(value, "value");
    }

    static TakingId next() {
        return new TakingId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
