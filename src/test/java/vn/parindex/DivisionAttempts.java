package vn.parindex;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.parindex.division.AssignWork;
import vn.parindex.division.Assignee;
import vn.parindex.division.DivisionPeopleService;
import vn.parindex.division.DivisionService;
import vn.parindex.division.OwnPartService;
import vn.parindex.division.Part;
import vn.parindex.division.UnitDraft;
import vn.parindex.division.UnitKind;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.Roles;

/** How each operation on the division of work is tried. */
@Component
class DivisionAttempts {

    private final DivisionService divisions;
    private final DivisionPeopleService units;
    private final OwnPartService own;
    private final TestDivisions testDivisions;
    private final TestPeople people;

    DivisionAttempts(
            DivisionService divisions,
            DivisionPeopleService units,
            OwnPartService own,
            TestDivisions testDivisions,
            TestPeople people) {
        this.divisions = divisions;
        this.units = units;
        this.own = own;
        this.testDivisions = testDivisions;
        this.people = people;
    }

    void write(AccessStage stage) {
        divisions.assign(new AssignWork(
                stage.cycle().id(),
                stage.agency(),
                List.of(TestDivisions.node(stage.other())),
                Assignee.officer(stage.contributor().id()),
                divisions.details(stage.cycle().id(), stage.agency()).dates().proposal(),
                "Ghi chú",
                false));
    }

    /** People of the agency first get a leaf of their own; all others try it on the contributor's. */
    void answer(Officer officer, AccessStage stage) {
        var leaf = stage.leaf();
        if (officer.belongsTo(stage.agency())
                && !officer.has(Roles.CONTRIBUTOR)
                && officer.roles().size() == 1) {
            leaf = stage.other();
            people.withAccount(officer, "{noop}-");
            testDivisions.give(stage.cycle().id(), stage.agency(), officer, leaf);
        }
        var part = new Part(stage.cycle().id(), stage.agency(), TestDivisions.node(leaf));
        ActingOfficer.run(officer, () -> {
            own.accept(part);
            own.handBack(part, AccessAttempts.REASON);
        });
    }

    void read(AccessStage stage) {
        divisions.details(stage.cycle().id(), stage.agency());
        divisions.history(stage.cycle().id(), stage.agency(), TestDivisions.node(stage.leaf()));
    }

    void changeUnits(AccessStage stage) {
        var unit = units.add(stage.agency(), new UnitDraft("Phòng " + System.nanoTime(), "", UnitKind.INTERNAL));
        units.place(stage.agency(), stage.contributor().id(), unit);
        units.place(stage.agency(), stage.contributor().id(), null);
        units.close(stage.agency(), unit);
    }
}
