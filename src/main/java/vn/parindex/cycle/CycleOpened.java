package vn.parindex.cycle;

/** A cycle was opened. Published inside the transaction that opens it. */
public record CycleOpened(CycleId cycle) implements CycleEvent {

    @Override
    public String action() {
        return "cycle.opened";
    }
}
