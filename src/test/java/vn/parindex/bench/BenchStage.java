package vn.parindex.bench;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.parindex.TestCycles;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.selfassessment.AttachDocument;
import vn.parindex.selfassessment.SelfAssessmentService;
import vn.parindex.shared.Roles;

/** What benches of the file work on: a cycle of filled files with documents, and officers who can sign in. */
@Component
@Lazy
class BenchStage {

    static final String PASSWORD = "mat-khau-do-2022";

    private final TestCycles cycles;
    private final TestFiles files;
    private final TestPeople people;
    private final SelfAssessmentService selfAssessment;
    private final PasswordEncoder passwords;

    BenchStage(
            TestCycles cycles,
            TestFiles files,
            TestPeople people,
            SelfAssessmentService selfAssessment,
            PasswordEncoder passwords) {
        this.cycles = cycles;
        this.files = files;
        this.people = people;
        this.selfAssessment = selfAssessment;
        this.passwords = passwords;
    }

    /** The file of one agency and the officers that were made for it. */
    record Place(CycleId cycle, AgencyId agency, List<Leaf> leaves, List<Officer> officers) {}

    /** A new cycle of these agencies: every leaf answered and proved by so many documents of its own. */
    List<Place> filled(int leaves, int documents, int officers, String... agencies) {
        var places = opened(leaves, officers, agencies);
        for (var place : places) {
            files.fill(place.cycle(), place.agency(), TestFiles::full);
            var officer = people.of(place.agency(), Roles.OFFICER);
            for (var leaf : place.leaves()) {
                for (int number = 1; number <= documents; number++) {
                    prove(place, leaf, officer, "Tài liệu " + number);
                }
            }
        }
        return places;
    }

    /** A new cycle of these agencies, nothing answered. */
    List<Place> opened(int leaves, int officers, String... agencies) {
        var cycle = cycles.open(leaves, agencies).id();
        var password = passwords.encode(PASSWORD);
        var places = new ArrayList<Place>();
        for (var code : agencies) {
            var agency = cycles.agency(code);
            var signingIn = new ArrayList<Officer>();
            for (int number = 0; number < officers; number++) {
                signingIn.add(people.withAccount(people.of(agency, Roles.OFFICER), password));
            }
            places.add(new Place(cycle, agency, files.leaves(cycle, agency), signingIn));
        }
        return places;
    }

    private void prove(Place place, Leaf leaf, Officer officer, String name) {
        var document = files.document(officer, name + " của " + leaf.id() + " trong " + place.cycle() + place.agency());
        ActingOfficer.run(
                officer,
                () -> selfAssessment.attach(
                        new AttachDocument(place.cycle(), place.agency(), leaf.id(), document.id(), null)));
    }
}
