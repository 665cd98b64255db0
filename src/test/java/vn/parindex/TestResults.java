package vn.parindex;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.council.AgendaItem;
import vn.parindex.council.CouncilAgenda;
import vn.parindex.council.CouncilService;
import vn.parindex.council.ItemRow;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.publication.PublicationService;
import vn.parindex.ranking.RankingService;
import vn.parindex.ranking.SteeringService;
import vn.parindex.shared.Points;
import vn.parindex.shared.Roles;
import vn.parindex.survey.ExpectedPoints;
import vn.parindex.survey.SurveyImportService;

/** Carries a cycle of settled files to its end for tests, through the services. */
@Component
public class TestResults {

    private final CouncilService council;
    private final CouncilAgenda agenda;
    private final ExpectedPoints expected;
    private final SurveyImportService imports;
    private final RankingService rankings;
    private final SteeringService steering;
    private final PublicationService publications;
    private final TestPeople people;

    TestResults(
            CouncilService council,
            CouncilAgenda agenda,
            ExpectedPoints expected,
            SurveyImportService imports,
            RankingService rankings,
            SteeringService steering,
            PublicationService publications,
            TestPeople people) {
        this.council = council;
        this.agenda = agenda;
        this.expected = expected;
        this.imports = imports;
        this.rankings = rankings;
        this.steering = steering;
        this.publications = publications;
        this.people = people;
    }

    /** The Council gives half a point on every open item. */
    public void decideInCouncil(TestCycle cycle) {
        ActingOfficer.run(
                cycle.secretary(),
                () -> agenda.agenda(cycle.id()).items().stream()
                        .map(AgendaItem::item)
                        .filter(ItemRow::isOpen)
                        .forEach(item -> council.decide(item.id(), Points.of("0.5"), "Hội đồng đã biểu quyết.")));
    }

    /** A file with a point on every leaf that is not scored by the agencies. */
    public byte[] points(TestCycle cycle) {
        var csv = new StringBuilder("agency_code,leaf_code,points,source\n");
        expected.of(cycle.id())
                .forEach(point -> csv.append(point.agency().code())
                        .append(',')
                        .append(point.leaf().code())
                        .append(",1,Khảo sát thử\n"));
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    public void importPoints(TestCycle cycle) {
        ActingOfficer.run(
                people.of(Roles.SURVEY_MANAGER),
                () -> imports.apply(imports.preview(cycle.id(), "diem.csv", points(cycle))));
    }

    /** Computes the rankings and brings them before the Steering Committee. */
    public void submit(TestCycle cycle) {
        ActingOfficer.run(cycle.manager(), () -> {
            rankings.compute(cycle.id());
            rankings.submit(cycle.id());
        });
    }

    public void approve(TestCycle cycle) {
        ActingOfficer.run(
                people.of(Roles.STEERING_MEMBER),
                () -> steering.approve(cycle.id(), "268/QĐ-BNV", LocalDate.of(2023, 2, 1)));
    }

    public void publish(TestCycle cycle) {
        ActingOfficer.run(cycle.manager(), () -> publications.publish(cycle.id()));
    }
}
