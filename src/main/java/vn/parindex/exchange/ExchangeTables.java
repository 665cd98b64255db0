package vn.parindex.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;

/** Workbooks given out and what was taken from them. Only ever added to. */
@Component
class ExchangeTables {

    private final JdbcClient jdbc;

    ExchangeTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(GivenWorkbook given) {
        jdbc.sql("""
                        INSERT INTO exchange_workbook (id, cycle_id, agency_id, seal, given_to, given_to_name, given_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        given.id().value(),
                        given.cycle().value(),
                        given.agency().value(),
                        given.seal(),
                        given.to(),
                        given.toName(),
                        given.at())
                .update();
    }

    Optional<GivenWorkbook> workbook(WorkbookId id) {
        return jdbc.sql("SELECT * FROM exchange_workbook WHERE id = ?")
                .param(id.value())
                .query(ExchangeTables::workbook)
                .optional();
    }

    void add(KeptTaking taking) {
        jdbc.sql("""
                        INSERT INTO exchange_taking (id, workbook_id, undone_id, sha256, taken_by, taken_by_name, taken_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        taking.id().value(),
                        taking.workbook().value(),
                        taking.undone() == null ? null : taking.undone().value(),
                        taking.sha256(),
                        taking.by(),
                        taking.byName(),
                        taking.at())
                .update();
    }

    void add(TakingId taking, TakenLeaf leaf) {
        jdbc.sql("""
                        INSERT INTO exchange_taking_leaf (taking_id, leaf_id, outcome, answer_version, differences)
                        VALUES (?, ?, ?, ?, ?)""")
                .params(
                        taking.value(),
                        leaf.leaf().value(),
                        leaf.outcome().name(),
                        leaf.version(),
                        leaf.differencesText())
                .update();
    }

    Optional<KeptTaking> taking(TakingId id) {
        return jdbc.sql("SELECT * FROM exchange_taking WHERE id = ?")
                .param(id.value())
                .query((row, number) -> taking(row))
                .optional();
    }

    boolean isUndone(TakingId id) {
        return jdbc.sql("SELECT COUNT(*) FROM exchange_taking WHERE undone_id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    List<TakenLeaf> leaves(TakingId taking) {
        return jdbc.sql("SELECT * FROM exchange_taking_leaf WHERE taking_id = ?")
                .param(taking.value())
                .query((row, number) -> leaf(row))
                .list();
    }

    private static GivenWorkbook workbook(ResultSet row, int number) throws SQLException {
        return new GivenWorkbook(
                new WorkbookId(row.getObject("id", UUID.class)),
                new CycleId(row.getObject("cycle_id", UUID.class)),
                new AgencyId(row.getObject("agency_id", UUID.class)),
                row.getString("seal"),
                row.getString("given_to"),
                row.getString("given_to_name"),
                row.getObject("given_at", LocalDateTime.class));
    }

    private static KeptTaking taking(ResultSet row) throws SQLException {
        var undone = row.getObject("undone_id", UUID.class);
        return new KeptTaking(
                new TakingId(row.getObject("id", UUID.class)),
                new WorkbookId(row.getObject("workbook_id", UUID.class)),
                undone == null ? null : new TakingId(undone),
                row.getString("sha256"),
                row.getString("taken_by"),
                row.getString("taken_by_name"),
                row.getObject("taken_at", LocalDateTime.class));
    }

    private static TakenLeaf leaf(ResultSet row) throws SQLException {
        var version = row.getObject("answer_version", Long.class);
        return new TakenLeaf(
                new LeafId(row.getObject("leaf_id", UUID.class)),
                LeafOutcome.Kind.valueOf(row.getString("outcome")),
                version,
                TakenLeaf.differences(row.getString("differences")));
    }
}
