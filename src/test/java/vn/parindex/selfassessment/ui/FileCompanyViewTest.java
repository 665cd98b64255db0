package vn.parindex.selfassessment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
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
import vn.parindex.selfassessment.FileId;
import vn.parindex.selfassessment.SaveAnswer;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.selfassessment.SelfAssessmentService;
import vn.parindex.shared.Roles;

/** People of one agency in its file: they see each other and what the others commit, and vanish when they leave. */
class FileCompanyViewTest extends ViewTest {

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestFiles testFiles;

    @Autowired
    private TestPeople people;

    @Autowired
    private SelfAssessmentService files;

    @Autowired
    private StatementCount statements;

    private final List<FilePresence> arrivals = new ArrayList<>();
    private final List<Elsewhere> places = new ArrayList<>();
    private CycleId cycle;
    private AgencyId canTho;
    private Officer officer;
    private Officer colleague;
    private List<Leaf> leaves;
    private FileId file;

    @BeforeEach
    void aFile() {
        cycle = cycles.open(10, "92", "22").id();
        canTho = cycles.agency("92");
        officer = people.of(canTho, Roles.OFFICER);
        colleague = people.of(canTho, Roles.OFFICER);
        leaves = testFiles.leaves(cycle, canTho);
        file = ActingOfficer.call(officer, () -> files.open(cycle, canTho))
                .file()
                .id();
    }

    @AfterEach
    void everybodyLeaves() {
        arrivals.forEach(FilePresence::close);
    }

    @Test
    void whoLeavesVanishes() {
        enter(officer, leaves.get(0));
        var other = arrive(colleague);
        other.at(leaves.get(0));
        sees(() -> inBar().contains(colleague.displayName()));

        other.close();

        sees(() -> inBar().isEmpty());
    }

    @Test
    void aPageThatWasLeftIsSeenByNobody() {
        var other = arrive(colleague);
        enter(officer, leaves.get(1));
        sees(() -> names(other.people().at(leaves.get(1).code())).equals(officer.displayName()));

        UI.getCurrent().navigate("accounts");

        sees(() -> other.people().equals(FilePeople.NOBODY));
    }

    @Test
    void whoeverReadsFromOutsideNeitherSeesNorIsSeen() {
        var other = arrive(colleague);
        other.at(leaves.get(0));
        enter(people.of(Roles.AUDITOR), leaves.get(0));
        var third = arrive(officer);

        sees(() -> names(other.people().all()).contains(officer.displayName()));
        assertThat(names(other.people().all())).isEqualTo(officer.displayName());
        assertThat(names(third.people().all())).isEqualTo(colleague.displayName());
        assertThat(inBar()).isEmpty();
        assertThat(others()).isIn("", "[]");
    }

    @Test
    void whatAColleagueCommitsShowsWithoutReloading() {
        enter(officer, leaves.get(0));
        assertThat(totals()).contains("0,00/");

        save(colleague, leaves.get(3));

        sees(() -> !totals().contains("0,00/"));
    }

    @Test
    void whatTheCheckCountsIsCountedAgainFromLeafToLeaf() {
        enter(officer, leaves.get(0));
        var before = _get(CheckWay.class).getText();
        var empty = totals();
        testFiles.fill(cycle, canTho, TestFiles::full);
        sees(() -> !totals().equals(empty));

        open(SelfAssessmentNavigation.leaf(cycle, canTho, leaves.get(1).code()));

        assertThat(_get(CheckWay.class).getText()).isNotEqualTo(before);
    }

    @Test
    void theOpenLeafFollowsWithItsHistory() {
        enter(officer, leaves.get(0));

        save(colleague, leaves.get(0));

        sees(() -> _get(LeafSide.class)
                .getContent()
                .getElement()
                .getTextRecursively()
                .contains(colleague.displayName()));
    }

    @Test
    void aFileThatMovedIsReadOnlyWithoutReloading() {
        testFiles.fill(cycle, canTho, TestFiles::full);
        enter(officer, leaves.get(0));
        assertThat(_find(TextArea.class).get(0).isReadOnly()).isFalse();

        testFiles.sendToLeader(cycle, canTho);

        sees(() -> _find(TextArea.class).get(0).isReadOnly());
    }

    @Test
    void afterASaveOnlyTheLeafIsReadAgainHoweverLargeTheFile() {
        long small = statementsOfASave(cycle);
        long large = statementsOfASave(cycles.open(60, "92").id());

        assertThat(large).isEqualTo(small);
    }

    /** No more than the one leaf, its documents, its history and the year before. */
    private long statementsOfASave(CycleId of) {
        var first = testFiles.leaves(of, canTho).get(0);
        signIn(officer);
        open(SelfAssessmentNavigation.leaf(of, canTho, first.code()));
        var view = _get(SelfAssessmentView.class);
        view.saved(first.id());
        return statements.of(() -> view.saved(first.id()));
    }

    private static String totals() {
        return _get(FileTotals.class).getContent().getElement().getTextRecursively();
    }

    @Test
    void aPageThatWasLeftIsHeldByNobody() throws Exception {
        enter(officer, leaves.get(0));
        var left = new WeakReference<>(_get(SelfAssessmentView.class));

        UI.getCurrent().navigate("accounts");
        sees(() -> _find(SelfAssessmentView.class).isEmpty());

        for (int i = 0; i < 50 && left.get() != null; i++) {
            MockVaadin.clientRoundtrip();
            sendToBrowser();
            System.gc();
            Thread.sleep(50);
        }
        assertThat(left.get()).isNull();
    }

    /** What no browser fetches here: until then the page's last changes wait for it in the session. */
    private static void sendToBrowser() {
        UI.getCurrent().getInternals().getStateTree().collectChanges(change -> {});
    }

    private void enter(Officer who, Leaf leaf) {
        signIn(who);
        open(SelfAssessmentNavigation.leaf(cycle, canTho, leaf.code()));
    }

    /** Somebody else in the file, from another place than this browser. */
    private FilePresence arrive(Officer who) {
        var arrived = new FilePresence(this::elsewhere, who, file, () -> {});
        arrivals.add(arrived);
        return arrived;
    }

    private Elsewhere elsewhere() {
        var place = new Elsewhere();
        places.add(place);
        return place;
    }

    private static String names(List<FilePeople.Someone> seen) {
        return FilePeople.names(seen);
    }

    private void save(Officer by, Leaf leaf) {
        ActingOfficer.run(by, () -> files.save(new SaveAnswer(cycle, canTho, leaf.id(), 0, TestFiles.full(leaf))));
    }

    private static String inBar() {
        var shown = _find(PeopleInFile.class);
        return shown.isEmpty() ? "" : shown.get(0).getContent().getElement().getAttribute("aria-label");
    }

    private static String others() {
        var json = _get(DraftKeeper.class).getElement().getPropertyRaw("others");
        return json == null ? "" : json.toString();
    }

    private void sees(BooleanSupplier what) {
        var view = UI.getCurrent();
        await().pollInSameThread().until(() -> {
            MockVaadin.clientRoundtrip();
            places.forEach(Elsewhere::listen);
            return view.isAttached() && what.getAsBoolean();
        });
    }
}
