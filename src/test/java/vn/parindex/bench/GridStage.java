package vn.parindex.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyDirectoryService;
import vn.parindex.agency.AgencyDraft;
import vn.parindex.agency.AgencyKind;
import vn.parindex.agency.AgencyRow;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.ledger.Actor;
import vn.parindex.ledger.LedgerStep;
import vn.parindex.ledger.NewEntry;
import vn.parindex.ledger.ScoreLedger;
import vn.parindex.shared.Points;
import vn.parindex.shared.Roles;
import vn.parindex.workflow.DueJobs;

/** A cycle of 84 submitted files under appraisal, proved leaf by leaf, with the locked scores of the year before. */
@Component
@Lazy
class GridStage {

    static final int AGENCIES = 84;
    static final int LEAVES = 96;
    private static final List<String> MINISTRIES = List.of("BNV", "BTP");
    private static final int YEAR = 2019;
    private static final int BATCH = 500;
    private static final String UNPROVED = """
            SELECT a.agency_id, a.leaf_id, t.document_id, t.attached_at
            FROM selfassessment_answer a JOIN selfassessment_attachment t
                ON t.cycle_id = a.cycle_id AND t.agency_id = a.agency_id AND t.leaf_id <> a.leaf_id
            WHERE a.cycle_id = ?""";
    private static final String PROVE = """
            INSERT INTO selfassessment_attachment (id, cycle_id, agency_id, leaf_id, document_id, stage, page_reference,
                                                   attached_by, attached_by_name, attached_at)
            VALUES (?, ?, ?, ?, ?, 'SELF_ASSESSMENT', 'trang 3', 'bench', 'Đo', ?)""";

    private final TestCycles cycles;
    private final TestFiles files;
    private final TestPeople people;
    private final Agencies agencies;
    private final AgencyDirectoryService directory;
    private final ScoreLedger ledger;
    private final DueJobs jobs;
    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;

    GridStage(
            TestCycles cycles,
            TestFiles files,
            TestPeople people,
            Agencies agencies,
            AgencyDirectoryService directory,
            ScoreLedger ledger,
            DueJobs jobs,
            TransactionTemplate transaction,
            JdbcTemplate jdbc) {
        this.cycles = cycles;
        this.files = files;
        this.people = people;
        this.agencies = agencies;
        this.directory = directory;
        this.ledger = ledger;
        this.jobs = jobs;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    TestCycle appraising() {
        cycles.open(LEAVES, "92");
        var assessed = assessed();
        var codes = assessed.stream().map(AgencyRow::code).toArray(String[]::new);
        lock(cycles.openOf(YEAR - 1, LEAVES, MINISTRIES, codes), assessed);
        var cycle = cycles.openOf(YEAR, LEAVES, MINISTRIES, codes);
        for (var agency : assessed) {
            var leaf = files.leaves(cycle.id(), agency.id()).get(0);
            files.attach(people.of(agency.id(), Roles.OFFICER), cycle.id(), leaf);
            files.submit(cycle.id(), agency.id());
        }
        prove(cycle);
        jobs.runAll();
        return cycle;
    }

    /** The document of one leaf proves all the others of its file too. */
    private void prove(TestCycle cycle) {
        var unproved = jdbc.queryForList(UNPROVED, cycle.id().value());
        jdbc.batchUpdate(PROVE, unproved, BATCH, (statement, row) -> {
            statement.setObject(1, UUID.randomUUID());
            statement.setObject(2, cycle.id().value());
            statement.setObject(3, row.get("agency_id"));
            statement.setObject(4, row.get("leaf_id"));
            statement.setObject(5, row.get("document_id"));
            statement.setObject(6, row.get("attached_at"));
        });
    }

    /** The 63 provinces, and as many more as the bench needs. */
    private List<AgencyRow> assessed() {
        var manager = people.of(Roles.CYCLE_MANAGER);
        for (int number = agencies.assessed(AgencyKind.PROVINCE).size(); number < AGENCIES; number++) {
            var name = "Tỉnh Thêm " + number;
            var draft = new AgencyDraft("T" + number, "PROVINCE", name, name, "Vùng thêm", true, true, "", "");
            ActingOfficer.run(manager, () -> directory.add(draft));
        }
        return agencies.assessed(AgencyKind.PROVINCE).stream().limit(AGENCIES).toList();
    }

    private void lock(TestCycle cycle, List<AgencyRow> assessed) {
        var entries = new ArrayList<NewEntry>();
        assessed.forEach(agency -> leaves(cycle, agency).forEach(entries::add));
        transaction.executeWithoutResult(status -> ledger.append(new Actor("bench", "Đo"), entries));
        jdbc.update(
                "UPDATE cycle_cycle SET status = 'PUBLISHED' WHERE id = ?",
                cycle.id().value());
    }

    private Stream<NewEntry> leaves(TestCycle cycle, AgencyRow agency) {
        return files.leaves(cycle.id(), agency.id()).stream()
                .map(leaf -> new NewEntry(
                        cycle.id(), agency.id(), leaf.id(), LedgerStep.LOCKED, Points.of("0.9"), true, null, "{}"));
    }
}
