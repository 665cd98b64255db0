package vn.parindex.division;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.identity.Officer;
import vn.parindex.identity.OfficerId;
import vn.parindex.identity.Officers;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** To whom parts of an agency's file can go: its units and the people who work on the file. */
@Component
class Parties {

    private static final Set<String> WORKING = Set.of(Roles.OFFICER, Roles.COORDINATOR, Roles.CONTRIBUTOR);

    private final Units units;
    private final Officers officers;

    Parties(Units units, Officers officers) {
        this.units = units;
        this.officers = officers;
    }

    List<UnitRow> units(AgencyId agency) {
        return units.ofAgency(agency).stream().map(Unit::row).toList();
    }

    List<Officer> officers(AgencyId agency) {
        return officers.ofAgency(agency).stream()
                .filter(officer -> officer.hasAny(WORKING))
                .toList();
    }

    /** @throws RefusedException at the field unless this is somebody of the agency who works on its file */
    Officer officer(String field, AgencyId agency, OfficerId wanted) {
        return officers(agency).stream()
                .filter(officer -> officer.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> RefusedException.at(field, "division.refusal.officerGone"));
    }

    /** @throws RefusedException unless it is an open unit of the agency */
    Unit unit(AgencyId agency, UnitId wanted) {
        return units.findById(wanted)
                .filter(unit -> unit.agency().equals(agency) && unit.isOpen())
                .orElseThrow(() -> RefusedException.at("to", "division.refusal.unitGone"));
    }

    /** The name of whoever is meant. */
    String name(AgencyId agency, Assignee to) {
        return to.unit()
                .map(unit -> unit(agency, unit).row().name().vi())
                .orElseGet(
                        () -> officer("to", agency, to.officer().orElseThrow()).displayName());
    }
}
