package vn.parindex.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class TableRightsTest {

    private final TableRights rights = new TableRights(Set.of("ledger_entry"));

    @Test
    void givesRowsOfOrdinaryTables() {
        assertThat(rights.of("agency", "BASE TABLE")).isEqualTo(TableRights.ROWS);
        assertThat(rights.of("ACT_RU_JOB", "BASE TABLE")).isEqualTo(TableRights.ROWS);
    }

    @Test
    void onlyAddsToHistory() {
        assertThat(rights.of("ledger_entry", "BASE TABLE")).isEqualTo(TableRights.APPEND);
    }

    @Test
    void onlyReadsViewsAndTheListOfMigrations() {
        assertThat(rights.of("ranking_view", "VIEW")).isEqualTo(TableRights.READ);
        assertThat(rights.of("flyway_schema_history", "BASE TABLE")).isEqualTo(TableRights.READ);
    }

    @Test
    void shipsTheTablesThatHoldScoresDecisionsAndTheTrail() {
        var shipped = TableRights.shipped();

        assertThat(Set.of("ledger_entry", "audit_event", "cycle_lock"))
                .allSatisfy(table -> assertThat(shipped.of(table, "BASE TABLE")).isEqualTo(TableRights.APPEND));
    }
}
