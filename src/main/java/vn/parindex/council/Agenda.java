package vn.parindex.council;

import java.util.List;

/** The Council's list of one cycle: agencies in the directory's order, leaves in the set's. */
public record Agenda(List<AgendaItem> items) {

    public Agenda {
        items = List.copyOf(items);
    }

    /** How many are decided. */
    public int decided() {
        return (int) items.stream().filter(item -> !item.item().isOpen()).count();
    }

    /** How many still wait. */
    public int open() {
        return items.size() - decided();
    }
}
