package vn.parindex.selfassessment;

import java.time.LocalDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.ledger.Actor;

/** Every state of the remarks of every file. */
@Component
class RemarkTable {

    private final JdbcClient jdbc;

    RemarkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    FileRemarks latest(CycleId cycle, AgencyId agency) {
        return jdbc.sql("""
                        SELECT difficulties, proposals, version, written_by_name, written_at FROM selfassessment_remark
                        WHERE cycle_id = ? AND agency_id = ? ORDER BY version DESC LIMIT 1""")
                .params(cycle.value(), agency.value())
                .query((row, number) -> new FileRemarks(
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getString(4),
                        row.getObject(5, LocalDateTime.class)))
                .optional()
                .orElse(FileRemarks.NONE);
    }

    /** @throws org.springframework.dao.DuplicateKeyException when somebody else added this version first */
    void add(CycleId cycle, AgencyId agency, FileRemarks remarks, Actor by) {
        jdbc.sql("INSERT INTO selfassessment_remark (cycle_id, agency_id, version, difficulties, proposals, written_by,"
                        + " written_by_name, written_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(cycle.value())
                .param(agency.value())
                .param(remarks.version())
                .param(remarks.difficulties())
                .param(remarks.proposals())
                .param(by.username())
                .param(by.name())
                .param(remarks.at())
                .update();
    }
}
