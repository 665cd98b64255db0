package vn.parindex.cycle;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyId;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.shared.NotFoundException;

/** What the Ministry of Home Affairs does with a cycle: open it, give one agency more time. */
@Service
@Transactional
public class CycleService {

    private final AssessmentCycles cycles;
    private final CycleTables tables;
    private final OpenedCycleTables opened;
    private final OpeningRules rules;
    private final CurrentOfficer officer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CycleService(
            AssessmentCycles cycles,
            CycleTables tables,
            OpenedCycleTables opened,
            OpeningRules rules,
            CurrentOfficer officer,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cycles = cycles;
        this.tables = tables;
        this.opened = opened;
        this.rules = rules;
        this.officer = officer;
        this.events = events;
        this.clock = clock;
    }

    /** Opens the cycle for all its agencies at once: everything is stored and every file starts, or nothing does. */
    @PreAuthorize("@access.permits('cycle.open')")
    public CycleId open(OpenCycle command) {
        var setOfAgency = rules.check(command);
        var id = CycleId.next();
        cycles.saveAndFlush(new AssessmentCycle(id, command, LocalDateTime.now(clock)));
        opened.insert(id, command, setOfAgency);
        events.publishEvent(new CycleOpened(id));
        return id;
    }

    /** Gives one agency more time for one step. Earlier extensions stay on record. */
    @PreAuthorize("@access.permits('cycle.extend')")
    public void extend(CycleId id, AgencyId agency, CycleStep step, LocalDateTime due, String reason) {
        cycles.findById(id)
                .orElseThrow(() -> new NotFoundException("No cycle " + id))
                .requireOpen();
        if (tables.participant(id, agency).isEmpty()) {
            throw new NotFoundException("Agency " + agency + " is not assessed in cycle " + id);
        }
        var now = LocalDateTime.now(clock);
        var why = new ExtensionRules(calendar(id), now).check(agency, step, due, reason);
        var grantor = officer.get();
        tables.insertExtension(
                id, new Extension(agency, step, due, why, grantor.username(), grantor.displayName(), now));
        events.publishEvent(new DeadlineExtended(id, agency, step, due, why));
    }

    private CycleCalendar calendar(CycleId id) {
        return new CycleCalendar(tables.deadlines(id), tables.extensions(id));
    }
}
