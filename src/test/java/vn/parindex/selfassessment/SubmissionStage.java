package vn.parindex.selfassessment;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.evidence.DocumentId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.Roles;

/** Cần Thơ's file in a cycle of its own, an officer who writes and sends it, a leader who reads, returns and submits it. */
@Component
class SubmissionStage {

    private final TestCycles cycles;
    private final TestPeople people;
    private final TestFiles testFiles;
    private final SelfAssessmentService files;
    private final JdbcTemplate jdbc;

    private TestCycle cycle;
    private AgencyId canTho;
    private Officer officer;
    private Officer leader;
    private List<Leaf> leaves;

    SubmissionStage(
            TestCycles cycles, TestPeople people, TestFiles testFiles, SelfAssessmentService files, JdbcTemplate jdbc) {
        this.cycles = cycles;
        this.people = people;
        this.testFiles = testFiles;
        this.files = files;
        this.jdbc = jdbc;
    }

    void open() {
        open(10);
    }

    void open(int number) {
        cycle = cycles.open(number, "92");
        canTho = cycles.agency("92");
        officer = people.of(canTho, Roles.OFFICER, Roles.COORDINATOR);
        leader = people.of(canTho, Roles.LEADER);
        leaves = testFiles.leaves(cycle.id(), canTho);
    }

    TestCycle cycle() {
        return cycle;
    }

    AgencyId canTho() {
        return canTho;
    }

    Officer officer() {
        return officer;
    }

    Officer leader() {
        return leader;
    }

    Leaf leaf(int index) {
        return leaves.get(index);
    }

    void fill() {
        testFiles.fill(cycle.id(), canTho, TestFiles::full);
    }

    /** What a leader reads and submits. */
    String hash() {
        return testFiles.hash(cycle.id(), canTho);
    }

    SavedAnswer save(Leaf leaf, long version, AnswerContent content) {
        return ActingOfficer.call(
                officer, () -> files.save(new SaveAnswer(cycle.id(), canTho, leaf.id(), version, content)));
    }

    AnswerDetails answer(Leaf leaf) {
        return ActingOfficer.call(officer, () -> files.answer(cycle.id(), canTho, leaf.id()));
    }

    SavedAnswer finish(SavedAnswer saved, Leaf leaf) {
        return ActingOfficer.call(officer, () -> files.markDone(cycle.id(), canTho, leaf.id(), saved.version()));
    }

    void attach(Leaf leaf, DocumentId document) {
        ActingOfficer.run(
                officer, () -> files.attach(new AttachDocument(cycle.id(), canTho, leaf.id(), document, "trang 3")));
    }

    Object sendToLeader() {
        ActingOfficer.run(officer, () -> files.sendToLeader(cycle.id(), canTho));
        return "sent";
    }

    void giveBack(Leaf leaf, String reason) {
        ActingOfficer.run(leader, () -> files.returnLeaves(cycle.id(), canTho, Map.of(leaf.id(), reason)));
    }

    SubmissionReceipt submit(String hash) {
        return ActingOfficer.call(leader, () -> files.submit(cycle.id(), canTho, hash));
    }

    void moveDeadline(LocalDateTime due) {
        jdbc.update(
                "UPDATE cycle_deadline SET due_at = ? WHERE cycle_id = ? AND step = 'SELF_ASSESSMENT'",
                due,
                cycle.id().toString());
    }

    long ledgerRows() {
        return jdbc.queryForObject(
                "SELECT COUNT(*) FROM ledger_entry WHERE cycle_id = ?",
                Long.class,
                cycle.id().toString());
    }
}
