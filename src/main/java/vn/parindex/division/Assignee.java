package vn.parindex.division;

import java.util.Optional;
import vn.parindex.identity.OfficerId;

/** To whom a part is given: a unit, or one officer. Exactly one of the two. */
public record Assignee(Optional<UnitId> unit, Optional<OfficerId> officer) {

    public Assignee {
        if (unit.isPresent() == officer.isPresent()) {
            throw new IllegalArgumentException("A part belongs to one unit or to one officer");
        }
    }

    public static Assignee unit(UnitId unit) {
        return new Assignee(Optional.of(unit), Optional.empty());
    }

    public static Assignee officer(OfficerId officer) {
        return new Assignee(Optional.empty(), Optional.of(officer));
    }
}
