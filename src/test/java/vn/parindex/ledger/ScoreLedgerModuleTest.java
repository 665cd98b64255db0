package vn.parindex.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles;
import vn.parindex.TestFiles;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;

/** What an entry keeps of the criteria set by which it came about. */
class ScoreLedgerModuleTest extends IntegrationTest {

    @Autowired
    private TestCycles testCycles;

    @Autowired
    private TestFiles files;

    @Autowired
    private Cycles cycles;

    @Autowired
    private ScoreLedger ledger;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void everyEntryCarriesTheContentHashOfTheSetOfItsAgency() {
        var cycle = testCycles.open(4, "92", "BTC");
        var canTho = testCycles.agency("92");
        var finance = testCycles.agency("BTC");
        files.submit(cycle.id(), canTho);
        files.submit(cycle.id(), finance);

        assertThat(ledger.latest(cycle.id(), canTho).values())
                .hasSize(4)
                .allMatch(entry -> entry.setHash().equals(published(cycle.id(), canTho)));
        assertThat(ledger.latest(cycle.id(), finance).values())
                .hasSize(4)
                .allMatch(entry -> entry.setHash().equals(published(cycle.id(), finance)));
        assertThat(published(cycle.id(), canTho)).isNotEqualTo(published(cycle.id(), finance));
    }

    private String published(CycleId cycle, AgencyId agency) {
        return jdbc.queryForObject(
                "SELECT content_hash FROM criteria_set WHERE id = ?",
                String.class,
                cycles.participant(cycle, agency).set().value());
    }
}
