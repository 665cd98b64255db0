package vn.parindex.installation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyLoader;
import vn.parindex.agency.DemonstrationAgencies;
import vn.parindex.criteria.CriteriaLoader;
import vn.parindex.cycle.HolidayLoader;
import vn.parindex.database.FirstStart;
import vn.parindex.publication.ClaimLoader;

/** Brings in, before the first request is served, what every installation needs; each part once. */
@Component
class Installation implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Installation.class);

    private final AgencyLoader agencies;
    private final CriteriaLoader criteria;
    private final HolidayLoader holidays;
    private final ClaimLoader claims;
    private final DemonstrationAgencies demonstrationAgencies;
    private final DemonstrationLoader demonstration;
    private final FirstStart firstStart;
    private volatile boolean running;

    Installation(
            AgencyLoader agencies,
            CriteriaLoader criteria,
            HolidayLoader holidays,
            ClaimLoader claims,
            DemonstrationAgencies demonstrationAgencies,
            DemonstrationLoader demonstration,
            FirstStart firstStart) {
        this.agencies = agencies;
        this.criteria = criteria;
        this.holidays = holidays;
        this.claims = claims;
        this.demonstrationAgencies = demonstrationAgencies;
        this.demonstration = demonstration;
        this.firstStart = firstStart;
    }

    @Override
    public void start() {
        long begun = System.nanoTime();
        agencies.load();
        criteria.load();
        holidays.load();
        claims.load();
        demonstrationAgencies.load();
        demonstration.load();
        firstStart.complete();
        running = true;
        LOG.info("Installation complete after {} ms", (System.nanoTime() - begun) / 1_000_000);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Long before the web server. */
    @Override
    public int getPhase() {
        return 0;
    }
}
