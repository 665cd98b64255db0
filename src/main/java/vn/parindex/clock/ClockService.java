package vn.parindex.clock;

import java.time.LocalDateTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.parindex.shared.RefusedException;

/** The demonstration's clock: read by everybody, moved forward by who runs the cycle. */
@Service
@Transactional
public class ClockService {

    private final RunningClock clock;
    private final ClockOffsets offsets;
    private final ApplicationEventPublisher events;
    private final boolean simulated;
    private final boolean movable;

    ClockService(
            RunningClock clock,
            ClockOffsets offsets,
            ApplicationEventPublisher events,
            @Value("${parindex.clock:}") String setting,
            @Value("${parindex.demonstration:false}") boolean demonstration) {
        this.clock = clock;
        this.offsets = offsets;
        this.events = events;
        this.simulated = !setting.isBlank();
        this.movable = simulated && demonstration;
    }

    /** Whether the product runs on a time of its own instead of the real one. */
    @PreAuthorize("permitAll")
    @Transactional(readOnly = true)
    public boolean simulated() {
        return simulated;
    }

    /** Whether the clock may be moved at all on this installation. */
    @PreAuthorize("permitAll")
    @Transactional(readOnly = true)
    public boolean movable() {
        return movable;
    }

    /** Moves the clock forward. Whatever falls due in between becomes due at once. */
    @PreAuthorize("@access.permits('clock.move')")
    public void moveTo(LocalDateTime time) {
        if (!movable) {
            throw new RefusedException("clock.refusal.real");
        }
        if (!time.isAfter(LocalDateTime.now(clock))) {
            throw RefusedException.at("time", "clock.refusal.backwards");
        }
        var offset = clock.offsetTo(time);
        offsets.save(offset);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                clock.runWith(offset);
            }
        });
        events.publishEvent(new ClockMoved(offset, time));
    }
}
