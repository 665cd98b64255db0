package vn.parindex.division.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import vn.parindex.criteria.Leaf;
import vn.parindex.division.AgencyOfficer;
import vn.parindex.division.Assignee;
import vn.parindex.division.AssignmentRow;
import vn.parindex.division.DivisionDetails;
import vn.parindex.division.UnitKind;
import vn.parindex.division.UnitRow;
import vn.parindex.shell.ProgressLine;

/**
 * Somebody in the list of those who have a part: a unit, an officer, or nobody.
 *
 * @param to empty for nobody: what was not given yet or was handed back
 * @param inUnit whether it stands under a unit
 * @param leaves theirs; of a unit also those of its people
 */
record Party(
        Optional<Assignee> to,
        String name,
        boolean unit,
        boolean contributing,
        boolean inUnit,
        List<Leaf> leaves,
        ProgressLine.Parts parts,
        long overdue) {

    /** Nobody first, then each unit with its people, then those in no unit. */
    static List<Party> of(DivisionDetails details, String nobody, Locale locale) {
        var parties = new ArrayList<Party>();
        parties.add(party(details, Optional.empty(), nobody, false, false, false, row -> false));
        for (var unit : details.units()) {
            parties.add(unit(details, unit, locale));
            details.officers().stream()
                    .filter(officer -> officer.unit().filter(unit.id()::equals).isPresent())
                    .forEach(officer -> parties.add(officer(details, officer)));
        }
        details.officers().stream()
                .filter(officer -> details.units().stream()
                        .noneMatch(
                                unit -> officer.unit().filter(unit.id()::equals).isPresent()))
                .forEach(officer -> parties.add(officer(details, officer)));
        return parties;
    }

    private static Party unit(DivisionDetails details, UnitRow unit, Locale locale) {
        var to = Assignee.unit(unit.id());
        return party(
                details,
                Optional.of(to),
                unit.name().in(locale),
                true,
                unit.kind() == UnitKind.SUBORDINATE,
                false,
                row -> row.to().equals(to)
                        || row.to()
                                .officer()
                                .flatMap(details.division()::unitOf)
                                .filter(unit.id()::equals)
                                .isPresent());
    }

    private static Party officer(DivisionDetails details, AgencyOfficer officer) {
        var to = Assignee.officer(officer.id());
        return party(
                details,
                Optional.of(to),
                officer.name(),
                false,
                officer.contributor(),
                officer.unit().isPresent(),
                row -> row.to().equals(to));
    }

    private static Party party(
            DivisionDetails details,
            Optional<Assignee> to,
            String name,
            boolean unit,
            boolean contributing,
            boolean inUnit,
            Predicate<AssignmentRow> theirs) {
        var leaves = details.leaves().stream()
                .filter(leaf -> {
                    var row = details.division().of(leaf).filter(AssignmentRow::inHand);
                    return to.isEmpty() ? row.isEmpty() : row.filter(theirs).isPresent();
                })
                .toList();
        var overdue = leaves.stream().filter(details::overdue).count();
        return new Party(to, name, unit, contributing, inUnit, leaves, StageLook.parts(details, leaves), overdue);
    }

    boolean isNobody() {
        return to.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Party party && party.to.equals(to);
    }

    @Override
    public int hashCode() {
        return to.hashCode();
    }
}
