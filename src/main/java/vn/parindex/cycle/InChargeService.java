package vn.parindex.cycle;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyKind;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;

/** What the cycle manager does when a ministry in charge goes in the middle of a cycle. */
@Service
@Transactional
public class InChargeService {

    /** The fewest characters of the reason. */
    public static final int SHORTEST = 10;

    /** The most. */
    public static final int LONGEST = 2000;

    private final CycleTables cycles;
    private final InChargeTable table;
    private final Agencies agencies;
    private final HandoverPreview preview;
    private final ApplicationEventPublisher events;

    InChargeService(
            CycleTables cycles,
            InChargeTable table,
            Agencies agencies,
            HandoverPreview preview,
            ApplicationEventPublisher events) {
        this.preview = preview;
        this.cycles = cycles;
        this.table = table;
        this.agencies = agencies;
        this.events = events;
    }

    /**
     * Everything the ministry is in charge of goes to its successor, open appraisals too; what the successor would
     * appraise of itself goes to the Council's secretariat.
     *
     * @param to empty: the Council's secretariat takes over
     */
    @PreAuthorize("@access.permits('inCharge.replace')")
    public void replace(CycleId cycle, AgencyId from, Optional<AgencyId> to, String reason) {
        cycles.hold(cycle);
        requireOpen(cycle);
        var why = reason == null ? "" : reason.strip();
        if (why.length() < SHORTEST || why.length() > LONGEST) {
            throw RefusedException.at("reason", "cycle.refusal.inChargeReason", SHORTEST, LONGEST);
        }
        requireSensible(cycle, from, to);
        table.replace(cycle, from, to);
        events.publishEvent(new MinistryReplaced(cycle, from, to, why));
    }

    /** What {@link #replace} would move, and to whom; nothing is changed. */
    @PreAuthorize("@access.permits('inCharge.replace')")
    @Transactional(readOnly = true)
    public Handover preview(CycleId cycle, AgencyId from, Optional<AgencyId> to) {
        requireOpen(cycle);
        requireSensible(cycle, from, to);
        return preview.of(cycle, from, to);
    }

    private void requireOpen(CycleId cycle) {
        var status = cycles.cycle(cycle)
                .orElseThrow(() -> new NotFoundException("No cycle " + cycle))
                .status();
        if (status != CycleStatus.OPEN) {
            throw new RefusedException("cycle.refusal.inChargeNotOpen");
        }
    }

    private void requireSensible(CycleId cycle, AgencyId from, Optional<AgencyId> to) {
        to.ifPresent(successor -> requireMinistry(from, successor));
        if (cycles.inCharge(cycle).stream().noneMatch(field -> field.names(from))) {
            throw RefusedException.at("from", "cycle.refusal.noLongerInCharge");
        }
    }

    private void requireMinistry(AgencyId from, AgencyId to) {
        if (from.equals(to)) {
            throw RefusedException.at("to", "cycle.refusal.substituteIsItself");
        }
        if (!agencies.get(to).kind().equals(AgencyKind.MINISTRY)
                && agencies.get(from).kind().equals(AgencyKind.MINISTRY)) {
            throw RefusedException.at("to", "cycle.refusal.notAMinistry");
        }
    }
}
