package vn.parindex.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.parindex.AtOnce;
import vn.parindex.IntegrationTest;
import vn.parindex.StatementCount;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Points;
import vn.parindex.shared.Roles;

/** Officers write in one file at the same time, and nobody else does. */
class AnswerSavingModuleTest extends IntegrationTest {

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

    @Autowired
    private JdbcTemplate jdbc;

    private TestCycle cycle;
    private AgencyId canTho;
    private Officer officer;
    private Leaf choice;

    @BeforeEach
    void open() {
        cycle = cycles.open(10, "92", "22");
        canTho = cycles.agency("92");
        officer = people.of(canTho, Roles.OFFICER);
        choice = testFiles.leaves(cycle.id(), canTho).get(0);
    }

    @Test
    void aSaveIsReadBackWithItsHistory() {
        var first = save(officer, choice, 0, chosen(1));
        var second = save(officer, choice, first.version(), chosen(2).explained("Ban hành đúng hạn"));

        var answer = ActingOfficer.call(officer, () -> files.answer(cycle.id(), canTho, choice.id()));
        assertThat(answer.version()).isEqualTo(second.version()).isEqualTo(2);
        assertThat(answer.content()).isEqualTo(chosen(2).explained("Ban hành đúng hạn"));
        assertThat(answer.editable()).isTrue();
        assertThat(answer.updatedAt()).isEqualTo(second.savedAt());
        assertThat(ActingOfficer.call(officer, () -> files.history(cycle.id(), canTho, choice.id())))
                .extracting(AnswerVersion::points)
                .containsExactly(Points.of("1"), Points.of("0.5"));
    }

    @Test
    void theSecondOfTwoOfficersIsShownBothContentsAndNothingIsStored() {
        save(officer, choice, 0, chosen(2));
        var colleague = people.of(canTho, Roles.COORDINATOR);

        assertThatThrownBy(() -> save(colleague, choice, 0, chosen(0)))
                .isInstanceOfSatisfying(AnswerConflictException.class, conflict -> {
                    assertThat(conflict.yours().content()).isEqualTo(chosen(0));
                    assertThat(conflict.yours().points()).isEqualTo(Points.ZERO);
                    assertThat(conflict.theirs().content()).isEqualTo(chosen(2));
                    assertThat(conflict.theirs().byName()).isEqualTo(officer.displayName());
                    assertThat(conflict.theirs().version()).isEqualTo(1);
                    assertThat(conflict.theirs().at()).isNotNull();
                });
        assertThat(ActingOfficer.call(officer, () -> files.history(cycle.id(), canTho, choice.id())))
                .hasSize(1);
    }

    @Test
    void sendingAgainWhatWasStoredIsAcknowledgedNotAConflict() {
        var first = save(officer, choice, 0, chosen(2));

        var again = save(officer, choice, 0, chosen(2));

        assertThat(again.version()).isEqualTo(first.version());
        assertThat(historyRows()).isEqualTo(1);
    }

    @Test
    void ofManyWhoWriteOneAnswerAtOnceExactlyOneWins() throws Exception {
        var outcomes = AtOnce.run(
                8,
                number -> save(
                        people.of(canTho, Roles.OFFICER), choice, 0, chosen(2).explained("Người " + number)));

        assertThat(outcomes).filteredOn(SavedAnswer.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(AnswerConflictException.class::isInstance)
                .hasSize(7);
        assertThat(historyRows()).isEqualTo(1);
    }

    @Test
    void thirtyOfficersInOneFileDoNotCollide() throws Exception {
        var leaves = testFiles.leaves(cycle.id(), canTho);
        var before = fileVersion();

        var outcomes = AtOnce.run(30, number -> {
            var leaf = leaves.get(number % leaves.size());
            var by = people.of(canTho, Roles.OFFICER);
            for (int attempt = 0; ; attempt++) {
                long version = ActingOfficer.call(by, () -> files.answer(cycle.id(), canTho, leaf.id()))
                        .version();
                try {
                    return save(by, leaf, version, TestFiles.full(leaf).explained("Lần " + number));
                } catch (AnswerConflictException other) {
                    assertThat(attempt).isLessThan(30);
                }
            }
        });

        assertThat(outcomes).hasOnlyElementsOfType(SavedAnswer.class).hasSize(30);
        assertThat(fileVersion()).isEqualTo(before);
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM selfassessment_answer_history WHERE cycle_id = ?",
                        Long.class,
                        cycle.id().toString()))
                .isEqualTo(30);
    }

    @Test
    void anotherAgencysFileDoesNotExist() {
        var stranger = people.of(cycles.agency("22"), Roles.OFFICER, Roles.COORDINATOR, Roles.LEADER);

        notFound(stranger, () -> files.open(cycle.id(), canTho));
        notFound(stranger, () -> files.answer(cycle.id(), canTho, choice.id()));
        notFound(stranger, () -> files.history(cycle.id(), canTho, choice.id()));
        notFound(stranger, () -> files.checks(cycle.id(), canTho));
        notFound(stranger, () -> files.save(new SaveAnswer(cycle.id(), canTho, choice.id(), 0, chosen(1))));
        notFound(stranger, () -> files.fill(cycle.id(), canTho, List.of()));
        notFound(stranger, () -> {
            files.sendToLeader(cycle.id(), canTho);
            return null;
        });
        notFound(stranger, () -> {
            files.returnLeaves(cycle.id(), canTho, Map.of(choice.id(), "Xem lại"));
            return null;
        });
        notFound(stranger, () -> files.submit(cycle.id(), canTho, "x"));
    }

    @Test
    void guessedIdsLeadNowhere() {
        var otherCycle = cycles.open(10, "22");
        var foreignLeaf = cycles.open(12, "92").set().leaves().get(0);

        notFound(officer, () -> files.open(otherCycle.id(), canTho));
        notFound(officer, () -> files.open(CycleId.next(), canTho));
        notFound(officer, () -> files.answer(cycle.id(), canTho, foreignLeaf.id()));
        notFound(officer, () -> files.save(new SaveAnswer(cycle.id(), canTho, foreignLeaf.id(), 0, chosen(1))));
    }

    @Test
    void readersComeInTheirTime() {
        var appraiser = people.of(cycles.agency("BNV"), Roles.APPRAISER);
        var auditor = people.of(Roles.AUDITOR);
        var member = people.of(Roles.COUNCIL_MEMBER);
        notFound(appraiser, () -> files.open(cycle.id(), canTho));
        notFound(member, () -> files.open(cycle.id(), canTho));
        assertThat(open(auditor).answers()).hasSize(10);

        testFiles.submit(cycle.id(), canTho);

        assertThat(open(appraiser).answers()).hasSize(5).allMatch(answer -> !answer.editable());
        assertThat(open(member).answers()).hasSize(10);
        notFound(people.of(cycles.agency("BTC"), Roles.APPRAISER), () -> files.open(cycle.id(), canTho));
        var foreign = testFiles.leaves(cycle.id(), canTho).get(9);
        notFound(appraiser, () -> files.answer(cycle.id(), canTho, foreign.id()));
    }

    @Test
    void rolesThatDoNotWriteAreRefused() {
        for (var role : List.of(Roles.LEADER, Roles.APPRAISER, Roles.AUDITOR, Roles.ADMINISTRATOR)) {
            assertThatThrownBy(() -> save(people.of(canTho, role), choice, 0, chosen(1)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void openingAndSavingTakeTheSameStatementsForTenAndAHundredLeaves() {
        assertThat(openStatements(100)).isEqualTo(openStatements(10)).isLessThan(15);
        assertThat(saveStatements(100)).isEqualTo(saveStatements(10)).isLessThan(15);
    }

    private long openStatements(int leaves) {
        var other = cycles.open(leaves, "92");
        testFiles.fill(other.id(), canTho, TestFiles::full);
        return statements.of(() -> ActingOfficer.call(officer, () -> files.open(other.id(), canTho)));
    }

    private long saveStatements(int leaves) {
        var other = cycles.open(leaves, "92");
        var leaf = testFiles.leaves(other.id(), canTho).get(0);
        return statements.of(() -> ActingOfficer.call(
                officer, () -> files.save(new SaveAnswer(other.id(), canTho, leaf.id(), 0, chosen(1)))));
    }

    private FileDetails open(Officer reader) {
        return ActingOfficer.call(reader, () -> files.open(cycle.id(), canTho));
    }

    private SavedAnswer save(Officer by, Leaf leaf, long version, AnswerContent content) {
        return ActingOfficer.call(
                by, () -> files.save(new SaveAnswer(cycle.id(), canTho, leaf.id(), version, content)));
    }

    private static void notFound(Officer by, Callable<?> work) {
        assertThatThrownBy(() -> ActingOfficer.call(by, () -> {
                    try {
                        return work.call();
                    } catch (RuntimeException failure) {
                        throw failure;
                    } catch (Exception impossible) {
                        throw new IllegalStateException(impossible);
                    }
                }))
                .isInstanceOf(NotFoundException.class);
    }

    private static AnswerContent chosen(int option) {
        return new AnswerContent(option, Map.of(), "", false);
    }

    private long historyRows() {
        return jdbc.queryForObject(
                "SELECT COUNT(*) FROM selfassessment_answer_history WHERE cycle_id = ? AND leaf_id = ?",
                Long.class,
                cycle.id().toString(),
                choice.id().toString());
    }

    private long fileVersion() {
        return jdbc.queryForObject(
                "SELECT version FROM selfassessment_file WHERE cycle_id = ? AND agency_id = ?",
                Long.class,
                cycle.id().toString(),
                canTho.toString());
    }
}
