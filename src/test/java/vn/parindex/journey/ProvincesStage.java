package vn.parindex.journey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyKind;
import vn.parindex.agency.AgencyRow;
import vn.parindex.council.CouncilScene;
import vn.parindex.cycle.Disagreement;
import vn.parindex.cycle.ThresholdUnit;
import vn.parindex.cycle.TwoScorers;
import vn.parindex.identity.Officer;
import vn.parindex.shared.Roles;
import vn.parindex.workflow.DueJobs;

/** The files of all provinces, submitted and proved, before the two scorers of one field; and a Council of five. */
@Component
@Lazy
class ProvincesStage {

    static final int PROVINCES = 63;
    static final List<String> LEAVES = List.of("1.1", "1.2");
    private static final int YEAR = 2017;
    private static final String MINISTRY = "BNV";
    private static final int MEMBERS = 4;
    private static final TwoScorers SCORERS =
            new TwoScorers(new BigDecimal("0.2"), ThresholdUnit.POINTS, Disagreement.COUNCIL);

    private final TestCycles cycles;
    private final TestFiles files;
    private final TestPeople people;
    private final CouncilScene council;
    private final Agencies agencies;
    private final DueJobs jobs;

    ProvincesStage(
            TestCycles cycles,
            TestFiles files,
            TestPeople people,
            CouncilScene council,
            Agencies agencies,
            DueJobs jobs) {
        this.cycles = cycles;
        this.files = files;
        this.people = people;
        this.council = council;
        this.agencies = agencies;
        this.jobs = jobs;
    }

    /** @param members of the Council beside chair and secretary */
    record Stage(TestCycle cycle, AgencyId ministry, List<Officer> members) {}

    Stage appraising() {
        var provinces =
                agencies.assessed(AgencyKind.PROVINCE).stream().limit(PROVINCES).toList();
        var codes = provinces.stream().map(AgencyRow::code).toArray(String[]::new);
        var cycle = cycles.openScoredByTwo(SCORERS, YEAR, LEAVES.size(), List.of(MINISTRY), codes);
        provinces.forEach(province -> submit(cycle, province.id()));
        jobs.runAll();
        var members = new ArrayList<Officer>();
        for (int number = 0; number < MEMBERS; number++) {
            members.add(council.seat(cycle, people.of(Roles.COUNCIL_MEMBER)));
        }
        return new Stage(cycle, cycles.agency(MINISTRY), List.copyOf(members));
    }

    private void submit(TestCycle cycle, AgencyId province) {
        var officer = people.of(province, Roles.OFFICER);
        files.leaves(cycle.id(), province).forEach(leaf -> files.attach(officer, cycle.id(), leaf));
        files.submit(cycle.id(), province);
    }

    AgencyId province(String code) {
        return cycles.agency(code);
    }
}
