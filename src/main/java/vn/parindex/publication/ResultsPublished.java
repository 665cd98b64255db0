package vn.parindex.publication;

import vn.parindex.cycle.CycleEvent;
import vn.parindex.cycle.CycleId;

/** The locked results of a cycle are public. */
public record ResultsPublished(CycleId cycle) implements CycleEvent {

    @Override
    public String action() {
        return "publication.published";
    }
}
