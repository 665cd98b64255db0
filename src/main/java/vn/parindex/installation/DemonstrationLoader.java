package vn.parindex.installation;

import java.time.LocalDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.parindex.cycle.Cycles;
import vn.parindex.identity.DemonstrationAccounts;

/** Fills an empty demonstration: accounts, a finished cycle, an open one, and the clock at its beginning. */
@Component
class DemonstrationLoader {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationLoader.class);

    private final DemonstrationAccounts accounts;
    private final SimulatedStory story;
    private final SimulatedTime time;
    private final Cycles cycles;
    private final boolean wanted;
    private final String now;

    DemonstrationLoader(
            DemonstrationAccounts accounts,
            SimulatedStory story,
            SimulatedTime time,
            Cycles cycles,
            @Value("${parindex.demonstration:false}") boolean wanted,
            @Value("${parindex.clock:}") String now) {
        this.accounts = accounts;
        this.story = story;
        this.time = time;
        this.cycles = cycles;
        this.wanted = wanted;
        this.now = now;
    }

    void load() {
        if (!wanted) {
            return;
        }
        accounts.create();
        if (cycles.all().isEmpty()) {
            LOG.info("Simulating the cycle of 2021 and the beginning of 2022 for the demonstration");
            story.happen();
        }
        if (!now.isBlank()) {
            time.moveTo(LocalDateTime.parse(now.strip()));
        }
    }
}
