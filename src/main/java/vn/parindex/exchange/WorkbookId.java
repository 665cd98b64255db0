package vn.parindex.exchange;

import java.util.Objects;
import java.util.UUID;

/** Names one workbook that was given out. */
public record WorkbookId(UUID value) {

    public WorkbookId {
        Objects.requireNonNull(value, "value");
    }

    static WorkbookId next() {
        return new WorkbookId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
