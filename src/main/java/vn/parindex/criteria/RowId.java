package vn.parindex.criteria;

import java.util.Objects;
import java.util.UUID;
import vn.parindex.shared.Ids;
import vn.parindex.shared.NotFoundException;

/** Names one row of a draft; it stays when codes and places change. */
public record RowId(UUID value) {

    public RowId {
        Objects.requireNonNull(value, "value");
    }

    public static RowId next() {
        return new RowId(UUID.randomUUID());
    }

    /** @throws NotFoundException for a malformed text: nothing has such an id */
    public static RowId of(String text) {
        return new RowId(Ids.read(text, "row"));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
