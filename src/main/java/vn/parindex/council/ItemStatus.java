package vn.parindex.council;

/** An item is open until the Council decides it, and opens again only when it is put back on the list. */
public enum ItemStatus {
    OPEN,
    DECIDED;

    ItemStatus moveTo(ItemStatus target) {
        if (this == target) {
            throw new IllegalStateException("A Council item cannot go from " + this + " to " + target);
        }
        return target;
    }
}
