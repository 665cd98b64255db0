package vn.parindex.installation;

import org.springframework.stereotype.Component;
import vn.parindex.cycle.Cycles;

/** All that happened before the demonstration begins, in the order of time. */
@Component
class SimulatedStory {

    private final SimulatedHistory history;
    private final SimulatedPresent present;
    private final SimulatedQueries queries;
    private final SimulatedNotices notices;
    private final Cycles cycles;

    SimulatedStory(
            SimulatedHistory history,
            SimulatedPresent present,
            SimulatedQueries queries,
            SimulatedNotices notices,
            Cycles cycles) {
        this.history = history;
        this.present = present;
        this.queries = queries;
        this.notices = notices;
        this.cycles = cycles;
    }

    void happen() {
        history.happen();
        present.happen();
        cycles.current().ifPresent(cycle -> {
            queries.happen(cycle.id(), cycle.year().value());
            notices.happen(cycle.id());
        });
    }
}
