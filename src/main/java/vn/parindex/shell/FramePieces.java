package vn.parindex.shell;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What other modules put into the frame. */
@Component
class FramePieces {

    private final ObjectProvider<ClockBand> clock;
    private final ObjectProvider<RailCount> counts;
    private final ObjectProvider<AccountPlace> places;
    private final ObjectProvider<BarPlace> bar;

    FramePieces(
            ObjectProvider<ClockBand> clock,
            ObjectProvider<RailCount> counts,
            ObjectProvider<AccountPlace> places,
            ObjectProvider<BarPlace> bar) {
        this.clock = clock;
        this.counts = counts;
        this.places = places;
        this.bar = bar;
    }

    /** Null where no clock is shown. */
    ClockBand clock() {
        return clock.getIfAvailable();
    }

    Stream<RailCount> counts() {
        return counts.stream();
    }

    List<AccountPlace> places() {
        return places.stream().toList();
    }

    Stream<BarPlace> bar() {
        return bar.orderedStream();
    }
}
