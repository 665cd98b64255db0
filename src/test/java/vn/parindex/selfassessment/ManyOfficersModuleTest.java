package vn.parindex.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
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
import vn.parindex.shared.Roles;

/** Thirty officers, two thousand edits on few leaves: what was acknowledged is in the history, all of it, once. */
class ManyOfficersModuleTest extends IntegrationTest {

    private static final int OFFICERS = 30;
    private static final int EDITS = 2_000;

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestFiles testFiles;

    @Autowired
    private TestPeople people;

    @Autowired
    private SelfAssessmentService files;

    @Autowired
    private JdbcTemplate jdbc;

    private CycleId cycle;
    private AgencyId canTho;
    private List<Leaf> leaves;

    @Test
    void noAcknowledgedEditIsLost() throws Exception {
        cycle = cycles.open(10, "92").id();
        canTho = cycles.agency("92");
        leaves = testFiles.leaves(cycle, canTho);

        var outcomes = AtOnce.run(OFFICERS, number -> edit(number, people.of(canTho, Roles.OFFICER)));

        assertThat(outcomes).hasOnlyElementsOfType(Work.class);
        var acknowledged = outcomes.stream()
                .flatMap(outcome -> ((Work) outcome).acknowledged().stream())
                .toList();
        assertThat(acknowledged).hasSize(EDITS).doesNotHaveDuplicates();
        assertThat(new HashSet<>(history())).isEqualTo(new HashSet<>(acknowledged));
        assertThat(history()).hasSize(EDITS);
        assertThat(outcomes.stream()
                        .mapToInt(outcome -> ((Work) outcome).conflicts())
                        .sum())
                .as("they did meet on the same leaves")
                .isPositive();
        leaves.forEach(this::everyVersionFollowsTheOneBefore);
    }

    /** Each officer writes their share, over the version that they last saw; in a conflict they look and write again. */
    private Work edit(int number, Officer officer) {
        int share = EDITS / OFFICERS + (number < EDITS % OFFICERS ? 1 : 0);
        var choose = new Random(number);
        var acknowledged = new ArrayList<String>();
        int conflicts = 0;
        while (acknowledged.size() < share) {
            var leaf = leaves.get(choose.nextInt(leaves.size()));
            var words = "Người " + number + ", lần " + acknowledged.size();
            long version = ActingOfficer.call(officer, () -> files.answer(cycle, canTho, leaf.id()))
                    .version();
            try {
                var saved = ActingOfficer.call(
                        officer,
                        () -> files.save(new SaveAnswer(
                                cycle,
                                canTho,
                                leaf.id(),
                                version,
                                TestFiles.full(leaf).explained(words))));
                acknowledged.add(leaf.id() + " " + saved.version() + " " + words);
            } catch (AnswerConflictException other) {
                conflicts++;
            }
        }
        return new Work(acknowledged, conflicts);
    }

    private List<String> history() {
        return jdbc.query(
                "SELECT leaf_id, answer_version, content FROM selfassessment_answer_history WHERE cycle_id = ?",
                (row, number) -> row.getString(1) + " " + row.getLong(2) + " "
                        + AnswerJson.history(row.getString(3)).content().explanation(),
                cycle.value());
    }

    private void everyVersionFollowsTheOneBefore(Leaf leaf) {
        var versions = jdbc.queryForList(
                "SELECT answer_version FROM selfassessment_answer_history WHERE cycle_id = ? AND leaf_id = ? ORDER BY id",
                Long.class,
                cycle.value(),
                leaf.id().value());
        assertThat(versions)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, versions.size())
                        .mapToObj(Long::valueOf)
                        .toList());
    }

    private record Work(List<String> acknowledged, int conflicts) {}
}
