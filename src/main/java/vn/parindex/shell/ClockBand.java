package vn.parindex.shell;

import com.vaadin.flow.component.Component;
import java.time.LocalDateTime;
import java.util.Optional;

/** What the band under the bar says while the clock is simulated. Implemented by the module that runs the clock. */
public interface ClockBand {

    /** The simulated moment; empty when the clock is the real one, and then there is no band. */
    Optional<LocalDateTime> simulatedNow();

    /** A control beside the time, for those who may move the clock. */
    default Optional<Component> control() {
        return Optional.empty();
    }
}
