package vn.parindex.appraisal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleStatus;
import vn.parindex.cycle.Cycles;
import vn.parindex.identity.Officer;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/**
 * Conflicts of interest of appraisers with agencies: an officer declares the own ones, a lead those of the ministry's
 * officers. While one stands, nothing of that agency lies on the officer's desk.
 */
@Service
@Transactional
public class ConflictService {

    private final ConflictTable table;
    private final MinistryTeam team;
    private final Cycles cycles;
    private final Desks desks;
    private final ApplicationEventPublisher events;

    ConflictService(
            ConflictTable table, MinistryTeam team, Cycles cycles, Desks desks, ApplicationEventPublisher events) {
        this.table = table;
        this.team = team;
        this.cycles = cycles;
        this.desks = desks;
        this.events = events;
    }

    /** The reader's own; a lead's whole ministry's; auditor and cycle manager see all. Withdrawn ones too. */
    @PreAuthorize("@access.permits('conflict.read')")
    @Transactional(readOnly = true)
    public List<ConflictRow> list(CycleId cycle) {
        var reader = desks.current().officer();
        if (Desk.readsAll(reader)) {
            return table.of(cycle);
        }
        var ministry = team.requireInCharge(cycle, reader);
        return table.of(cycle).stream()
                .filter(row -> row.officer().equals(reader.username())
                        || reader.has(Roles.APPRAISAL_LEAD) && row.ministry().equals(ministry))
                .toList();
    }

    /** The officer keeps away from the agency's file in this cycle. */
    @PreAuthorize("@access.permits('conflict.declare')")
    public void declare(CycleId cycle, AgencyId agency, String officer, String reason) {
        var by = desks.current().officer();
        var ministry = team.requireInCharge(cycle, by);
        var whose = whose(cycle, by, officer);
        requireOpen(cycle);
        cycles.participant(cycle, agency);
        var why = Reason.typed("reason", reason);
        if (table.of(cycle).stream().anyMatch(row -> row.concerns(officer, agency))) {
            throw RefusedException.at("agency", "appraisal.refusal.conflictStands");
        }
        table.insert(new ConflictRow(
                UUID.randomUUID(),
                cycle,
                whose.username(),
                whose.displayName(),
                ministry,
                agency,
                why.text(),
                desks.sign(),
                Optional.empty(),
                null));
        events.publishEvent(new ConflictChanged(cycle, agency, officer, true));
    }

    /** There is no conflict any more, for this reason. */
    @PreAuthorize("@access.permits('conflict.declare')")
    public void withdraw(UUID id, String reason) {
        var row = table.hold(id).orElseThrow(() -> new NotFoundException("conflict " + id));
        var by = desks.current().officer();
        whose(row.cycle(), by, row.officer());
        requireOpen(row.cycle());
        if (!row.stands()) {
            throw new RefusedException("appraisal.refusal.conflictWithdrawn");
        }
        table.withdraw(id, Reason.typed("reason", reason).text(), desks.sign());
        events.publishEvent(new ConflictChanged(row.cycle(), row.agency(), row.officer(), false));
    }

    private void requireOpen(CycleId cycle) {
        if (cycles.get(cycle).status() != CycleStatus.OPEN) {
            throw new RefusedException("appraisal.refusal.cycleNotOpen");
        }
    }

    /** The person, if it is oneself or one of the own team. */
    private Officer whose(CycleId cycle, Officer by, String officer) {
        if (by.username().equals(officer)) {
            return by;
        }
        return team.of(team.requireInCharge(cycle, by)).stream()
                .filter(member ->
                        by.has(Roles.APPRAISAL_LEAD) && member.username().equals(officer))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("officer " + officer));
    }
}
