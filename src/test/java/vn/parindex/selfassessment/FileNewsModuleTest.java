package vn.parindex.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.AtOnce;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.selfassessment.FileNews.Told;
import vn.parindex.shared.Roles;

/** Open pages are told what was committed in their file, that and nothing else, and never wait in anybody's way. */
class FileNewsModuleTest extends IntegrationTest {

    private static final long QUIET_MILLIS = FileNews.GATHERED_MILLIS * 4L;

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestFiles testFiles;

    @Autowired
    private TestPeople people;

    @Autowired
    private SelfAssessmentService files;

    @Autowired
    private FileNews news;

    @Autowired
    private TransactionTemplate transaction;

    private final List<Told> heard = new CopyOnWriteArrayList<>();
    private CycleId cycle;
    private AgencyId canTho;
    private Officer officer;
    private Leaf leaf;
    private int before;
    private Runnable unfollow;

    @BeforeEach
    void followAFile() {
        cycle = cycles.open(10, "92", "22").id();
        canTho = cycles.agency("92");
        officer = people.of(canTho, Roles.OFFICER);
        leaf = testFiles.leaves(cycle, canTho).get(0);
        before = news.pages();
        unfollow = news.follow(opened(officer, canTho), heard::add);
    }

    @AfterEach
    void unfollow() {
        unfollow.run();
    }

    @Test
    void aCommittedAnswerIsToldWithItsLine() {
        save(officer, 0, "Đã ban hành");

        await().until(() -> !heard.isEmpty());
        assertThat(heard).singleElement().satisfies(told -> {
            assertThat(told.whole()).isFalse();
            assertThat(told.answers()).singleElement().satisfies(row -> {
                assertThat(row.leaf()).isEqualTo(leaf.id());
                assertThat(row.version()).isEqualTo(1);
                assertThat(row).isEqualTo(opened(officer, canTho).answer(leaf.id()));
            });
        });
    }

    @Test
    void whatIsRolledBackIsNotTold() throws Exception {
        transaction.executeWithoutResult(status -> {
            save(officer, 0, "Sẽ bị hủy");
            status.setRollbackOnly();
        });

        Thread.sleep(QUIET_MILLIS);
        assertThat(heard).isEmpty();
    }

    @Test
    void anotherAgencysFileIsNotTold() throws Exception {
        var quangNinh = cycles.agency("22");
        var stranger = people.of(quangNinh, Roles.OFFICER);
        var other = testFiles.leaves(cycle, quangNinh).get(0);

        ActingOfficer.run(
                stranger, () -> files.save(new SaveAnswer(cycle, quangNinh, other.id(), 0, TestFiles.full(other))));

        Thread.sleep(QUIET_MILLIS);
        assertThat(heard).isEmpty();
    }

    @Test
    void changesOfAMomentAreToldTogether() throws Exception {
        var leaves = testFiles.leaves(cycle, canTho);

        AtOnce.run(
                10,
                number -> ActingOfficer.call(
                        officer,
                        () -> files.save(new SaveAnswer(
                                cycle, canTho, leaves.get(number).id(), 0, TestFiles.full(leaves.get(number))))));

        await().until(() ->
                heard.stream().mapToLong(told -> told.answers().size()).sum() == 10);
        assertThat(heard).hasSizeLessThan(10);
    }

    @Test
    void aMovedFileIsToldAsAWhole() {
        testFiles.fill(cycle, canTho, TestFiles::full);
        testFiles.sendToLeader(cycle, canTho);

        await().until(() -> heard.stream().anyMatch(Told::whole));
    }

    @Test
    void whoHasLeftIsForgotten() throws Exception {
        assertThat(news.pages()).isEqualTo(before + 1);

        unfollow.run();
        save(officer, 0, "Không ai nghe");

        Thread.sleep(QUIET_MILLIS);
        assertThat(heard).isEmpty();
        assertThat(news.pages()).isEqualTo(before);
    }

    private FileDetails opened(Officer reader, AgencyId agency) {
        return ActingOfficer.call(reader, () -> files.open(cycle, agency));
    }

    private void save(Officer by, long version, String words) {
        ActingOfficer.run(
                by,
                () -> files.save(new SaveAnswer(
                        cycle, canTho, leaf.id(), version, TestFiles.full(leaf).explained(words))));
    }
}
