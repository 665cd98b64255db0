package vn.parindex.division;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.Cycles;
import vn.parindex.identity.OfficerId;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;

/** The coordinator keeps the units of the agency, who belongs to them, and who stands in for whom. */
@Service
@Transactional
public class DivisionPeopleService {

    private final Units units;
    private final Parties parties;
    private final DivisionTables tables;
    private final DivisionWrites writes;
    private final Coordination coordination;
    private final Cycles cycles;
    private final ApplicationEventPublisher events;

    DivisionPeopleService(
            Units units,
            Parties parties,
            DivisionTables tables,
            DivisionWrites writes,
            Coordination coordination,
            Cycles cycles,
            ApplicationEventPublisher events) {
        this.units = units;
        this.parties = parties;
        this.tables = tables;
        this.writes = writes;
        this.coordination = coordination;
        this.cycles = cycles;
        this.events = events;
    }

    /** @throws RefusedException at the field {@code nameVi} when the agency has a unit of this name */
    @PreAuthorize("@access.permits('unit.write')")
    public UnitId add(AgencyId agency, UnitDraft draft) {
        coordination.coordinator(agency);
        refuseTwice(agency, draft, null);
        return units.saveAndFlush(new Unit(agency, draft)).id();
    }

    /** Corrects the name or the kind. */
    @PreAuthorize("@access.permits('unit.write')")
    public void change(AgencyId agency, UnitId which, UnitDraft draft) {
        coordination.coordinator(agency);
        var unit = own(agency, which);
        refuseTwice(agency, draft, which);
        unit.change(draft);
        units.saveAndFlush(unit);
    }

    /** Takes a unit off the list; its people are in none then. Refused while it has work of a running cycle. */
    @PreAuthorize("@access.permits('unit.write')")
    public void close(AgencyId agency, UnitId which) {
        var by = coordination.coordinator(agency);
        var unit = own(agency, which);
        if (tables.cycles(which).stream().anyMatch(cycle -> !cycles.isLocked(cycle))) {
            throw new RefusedException("division.refusal.unitHasWork");
        }
        writes.release(which);
        unit.close(by.at());
        units.saveAndFlush(unit);
    }

    /** Puts an officer into a unit; {@code null} into none. */
    @PreAuthorize("@access.permits('unit.write')")
    public void place(AgencyId agency, OfficerId which, UnitId where) {
        coordination.coordinator(agency);
        var officer = parties.officer("officer", agency, which);
        var name = where == null ? "–" : own(agency, where).row().name().vi();
        writes.place(which, where);
        events.publishEvent(
                new PeopleChanged(agency, "placed", Map.of("officer", officer.displayName(), "unit", name)));
    }

    /** Somebody of the agency sees and may do what the absent officer has, from a day to a day; it ends by itself. */
    @PreAuthorize("@access.permits('unit.write')")
    public void substitute(AgencyId agency, OfficerId absent, OfficerId substitute, LocalDate from, LocalDate to) {
        var by = coordination.coordinator(agency);
        var who = parties.officer("absent", agency, absent);
        var other = parties.officer("substitute", agency, substitute);
        var today = by.at().toLocalDate();
        SubstitutionRules.check(absent, substitute, from, to, today, tables.substitutions(agency, today));
        var row = new SubstitutionRow(
                SubstitutionId.next(), absent, who.displayName(), substitute, other.displayName(), from, to);
        writes.add(agency, row, by.by(), by.at());
        tell(agency, "substituted", row);
    }

    /** The absent officer is back earlier. */
    @PreAuthorize("@access.permits('unit.write')")
    public void endSubstitution(AgencyId agency, SubstitutionId which) {
        var by = coordination.coordinator(agency);
        var row = tables.substitutions(agency, by.at().toLocalDate()).stream()
                .filter(candidate -> candidate.id().equals(which))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No substitution " + which));
        writes.end(which, by.at());
        tell(agency, "substitutionEnded", row);
    }

    private void tell(AgencyId agency, String act, SubstitutionRow row) {
        events.publishEvent(new PeopleChanged(
                agency,
                act,
                Map.of(
                        "officer", row.absentName(),
                        "substitute", row.substituteName(),
                        "from", row.from().toString(),
                        "to", row.to().toString())));
    }

    private Unit own(AgencyId agency, UnitId which) {
        return units.findById(which)
                .filter(unit -> unit.agency().equals(agency) && unit.isOpen())
                .orElseThrow(() -> new NotFoundException("No unit " + which + " of " + agency));
    }

    private void refuseTwice(AgencyId agency, UnitDraft draft, UnitId except) {
        if (units.ofAgency(agency).stream().anyMatch(unit -> !unit.id().equals(except) && unit.isNamed(draft))) {
            throw RefusedException.at("nameVi", "division.refusal.unitNamed", draft.nameVi());
        }
    }
}
