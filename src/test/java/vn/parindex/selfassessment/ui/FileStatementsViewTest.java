package vn.parindex.selfassessment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.StatementCount;
import vn.parindex.TestCycles;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.ViewTest;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.selfassessment.AnswerContent;
import vn.parindex.selfassessment.SaveAnswer;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.selfassessment.SelfAssessmentService;
import vn.parindex.shared.Roles;

/** How often the page of a file asks the database, whatever the size of the file. */
class FileStatementsViewTest extends ViewTest {

    private static final int OPENING = 35;
    private static final int STEPPING = 18;

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestFiles testFiles;

    @Autowired
    private SelfAssessmentService files;

    @Autowired
    private StatementCount statements;

    private CycleId cycle;
    private AgencyId canTho;
    private List<Leaf> leaves;
    private Officer officer;

    @BeforeEach
    void aFile() {
        cycle = cycles.open(20, "92").id();
        canTho = cycles.agency("92");
        leaves = testFiles.leaves(cycle, canTho);
        officer = people.of(canTho, Roles.OFFICER);
        signIn(officer);
        open(at(1));
        open("");
    }

    @Test
    void openingAsksOnceForEachThing() {
        assertThat(statements.of(() -> open(at(0)))).isLessThanOrEqualTo(OPENING);
    }

    @Test
    void goingToTheNextLeafReadsThatLeafAndNotTheFile() {
        open(at(0));

        assertThat(statements.of(() -> open(at(1)))).isLessThanOrEqualTo(STEPPING);
        assertThat(_get(SelfAssessmentView.class).getPageTitle())
                .contains(leaves.get(1).code());
    }

    @Test
    void theCheckIsCountedAgainAfterASaveThatItWeighsAndNotForEveryWord() {
        open(at(0));
        var view = _get(SelfAssessmentView.class);
        var before = _get(CheckWay.class).getText();

        save(new AnswerContent(null, Map.of(), "Chưa có số liệu", false));
        view.saved(leaves.get(0).id());
        save(new AnswerContent(null, Map.of(), "Chưa có số liệu năm nay", false));
        long words = statements.of(() -> view.saved(leaves.get(0).id()));
        testFiles.fill(cycle, canTho, TestFiles::full);
        long weighed = statements.of(() -> view.saved(leaves.get(0).id()));

        assertThat(_get(CheckWay.class).getText()).isNotEqualTo(before);
        assertThat(weighed).as("the check reads the file").isGreaterThan(words);
    }

    private void save(AnswerContent content) {
        ActingOfficer.run(officer, () -> {
            var answer = files.answer(cycle, canTho, leaves.get(0).id());
            files.save(new SaveAnswer(cycle, canTho, answer.leaf(), answer.version(), content));
        });
    }

    private String at(int leaf) {
        return SelfAssessmentNavigation.leaf(cycle, canTho, leaves.get(leaf).code());
    }
}
