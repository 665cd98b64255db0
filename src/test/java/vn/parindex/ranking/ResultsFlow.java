package vn.parindex.ranking;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestPeople;
import vn.parindex.appraisal.AppraisalFlow;
import vn.parindex.criteria.PointsSource;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.publication.PublicationService;
import vn.parindex.shared.Roles;
import vn.parindex.survey.SurveyImportService;

/** Brings a cycle of its own to its results, by the services and the process. */
@Component
public class ResultsFlow {

    public static final String DECISION = "268/QĐ-BNV";

    private static final LocalDate DECIDED = LocalDate.of(2023, 2, 6);

    private final AppraisalFlow appraising;
    private final SurveyImportService imports;
    private final RankingService rankings;
    private final SteeringService steering;
    private final PublicationService publications;
    private final TestPeople people;

    ResultsFlow(
            AppraisalFlow appraising,
            SurveyImportService imports,
            RankingService rankings,
            SteeringService steering,
            PublicationService publications,
            TestPeople people) {
        this.appraising = appraising;
        this.imports = imports;
        this.rankings = rankings;
        this.steering = steering;
        this.publications = publications;
        this.people = people;
    }

    /** Every file is done with full points; survey points are still missing. */
    public TestCycle settled(int leaves, String... agencies) {
        var cycle = appraising.appraising(leaves, agencies);
        for (var code : agencies) {
            appraising.closeAll(cycle.id(), appraising.agency(code));
        }
        return cycle;
    }

    /** Imports the survey points of these agencies; each element is code and points: {@code 92=4.5}. */
    public void survey(TestCycle cycle, String... points) {
        var leaf = cycle.set().leaves().stream()
                .filter(candidate -> candidate.source() == PointsSource.SURVEY)
                .findFirst()
                .orElseThrow()
                .code();
        var csv = new StringBuilder("agency_code,leaf_code,points,source\n");
        Stream.of(points)
                .map(point -> point.split("="))
                .forEach(point -> csv.append(String.join(",", point[0], leaf, point[1], "Điều tra thử"))
                        .append('\n'));
        ActingOfficer.run(
                people.of(Roles.SURVEY_MANAGER),
                () -> imports.apply(
                        imports.preview(cycle.id(), "diem.csv", csv.toString().getBytes(StandardCharsets.UTF_8))));
    }

    public void compute(TestCycle cycle) {
        ActingOfficer.run(cycle.manager(), () -> rankings.compute(cycle.id()));
    }

    public void submit(TestCycle cycle) {
        ActingOfficer.run(cycle.manager(), () -> rankings.submit(cycle.id()));
    }

    public void approve(CycleId cycle) {
        ActingOfficer.run(people.of(Roles.STEERING_MEMBER), () -> steering.approve(cycle, DECISION, DECIDED));
    }

    public void publish(TestCycle cycle) {
        ActingOfficer.run(cycle.manager(), () -> publications.publish(cycle.id()));
    }

    /** Cần Thơ ahead of Quảng Ninh, before the Steering Committee. */
    public TestCycle submitted() {
        var cycle = settled(2, "92", "22");
        survey(cycle, "92=4.5", "22=3");
        compute(cycle);
        submit(cycle);
        return cycle;
    }
}
