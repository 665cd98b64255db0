package vn.parindex.division;

import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.shared.Roles;

/** The whole division of a file, for those who see all of it. */
@Component
class DivisionReading {

    private final Divisions divisions;
    private final DivisionTables tables;
    private final Parties parties;
    private final DividedWork work;
    private final OpenFile file;
    private final DueDates dues;
    private final Cycles cycles;

    DivisionReading(
            Divisions divisions,
            DivisionTables tables,
            Parties parties,
            DividedWork work,
            OpenFile file,
            DueDates dues,
            Cycles cycles) {
        this.divisions = divisions;
        this.tables = tables;
        this.parties = parties;
        this.work = work;
        this.file = file;
        this.dues = dues;
        this.cycles = cycles;
    }

    DivisionDetails details(CycleId cycle, AgencyId agency) {
        var division = divisions.of(cycle, agency);
        var officers = parties.officers(agency).stream()
                .map(officer -> new AgencyOfficer(
                        officer.id(),
                        officer.username(),
                        officer.displayName(),
                        division.unitOf(officer.id()),
                        officer.has(Roles.CONTRIBUTOR)))
                .toList();
        var dates = new DivisionDetails.Dates(
                dues.today(), dues.deadline(cycle, agency), dues.latest(cycle, agency), dues.proposal(cycle, agency));
        return new DivisionDetails(
                cycle,
                agency,
                cycles.setOf(cycle, agency),
                division,
                work.stages(cycle, agency),
                parties.units(agency),
                officers,
                tables.substitutions(agency, dues.today()),
                dates,
                file.isOpen(cycle, agency));
    }
}
