package vn.parindex.home.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.ScreenText;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestPeople;
import vn.parindex.ViewTest;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.AppraisalFlow;
import vn.parindex.appraisal.AppraisalNavigation;
import vn.parindex.appraisal.AssignmentService;
import vn.parindex.appraisal.ChangeFinding;
import vn.parindex.appraisal.FindingDetails;
import vn.parindex.appraisal.Piece;
import vn.parindex.appraisal.ThirdScorerService;
import vn.parindex.cycle.Disagreement;
import vn.parindex.cycle.ThresholdUnit;
import vn.parindex.cycle.TwoScorers;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.Roles;

/** What the lead and the third scorer find on "my work" of a leaf on which two are too far apart. */
class ThirdScoreViewTest extends ViewTest {

    private static final String LIST = "?kind=THIRD_SCORE&text=";

    @Autowired
    private AppraisalFlow flow;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private ThirdScorerService thirds;

    @Autowired
    private TestPeople people;

    private TestCycle cycle;
    private AgencyId agency;
    private Officer lead;

    @BeforeEach
    void disagree() {
        cycle = flow.appraisingByTwo(
                new TwoScorers(BigDecimal.ZERO, ThresholdUnit.POINTS, Disagreement.THIRD_SCORER), 10, "92", "22");
        agency = flow.agency("92");
        lead = appraiser(Roles.APPRAISAL_LEAD);
        var one = appraiser();
        var other = appraiser();
        ActingOfficer.run(
                lead,
                () -> assignments.give(
                        cycle.id(), List.of(Piece.of(agency)), Set.of(one.username(), other.username())));
        var cell = cell();
        ActingOfficer.run(one, () -> flow.service().keep(cell.id(), cell.version()));
        ActingOfficer.run(
                other,
                () -> flow.service()
                        .change(ChangeFinding.byHand(
                                cell.id(), cell.version(), new BigDecimal("0.1"), AppraisalFlow.REASON)));
    }

    @Test
    void theLeadIsLedToTheDivisionOfWork() {
        signIn(lead);
        open(LIST + "can+tho");

        assertThat(ScreenText.of(_get(WorkList.class))).contains(text("home.WorkList.why.THIRD_SCORE"));
        assertThat(links()).contains(AppraisalNavigation.ASSIGNMENT);
    }

    @Test
    void theThirdIsLedToTheCell() {
        var third = appraiser();
        ActingOfficer.run(lead, () -> thirds.give(cycle.id(), third.username()));
        signIn(third);
        open(LIST + "can+tho");
        var path = AppraisalNavigation.cell(cycle.id(), agency, cell().id());
        assertThat(links()).contains(path);

        open(path);

        assertThat(ScreenText.of(UI.getCurrent())).contains("1.2 ").contains(text("appraisal.Doubt.THIRD_WANTED"));
    }

    private List<String> links() {
        return _find(_get(WorkList.class), Anchor.class).stream()
                .map(Anchor::getHref)
                .toList();
    }

    /** Not the one that the grid shows first by itself. */
    private FindingDetails cell() {
        return flow.finding(cycle.id(), agency, "1.2");
    }

    private Officer appraiser(String... more) {
        var roles = new java.util.ArrayList<>(List.of(more));
        roles.add(Roles.APPRAISER);
        return people.withAccount(people.of(flow.agency("BNV"), roles.toArray(String[]::new)), "{noop}-");
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
