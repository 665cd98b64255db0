package vn.parindex.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.test.context.support.WithMockUser;
import vn.parindex.IntegrationTest;
import vn.parindex.agency.AgencyKind;
import vn.parindex.agency.AgencyLoader;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Points;
import vn.parindex.shared.RefusedException;

/** Sets in the database: published once, whole or not at all, and read back as they were written. */
class CriteriaModuleTest extends IntegrationTest {

    @Autowired
    private AgencyLoader agencyLoader;

    @Autowired
    private CriteriaLoader loader;

    @Autowired
    private CriteriaSets sets;

    @Autowired
    private CriteriaImport imports;

    @Autowired
    private StoredSets stored;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void load() {
        agencyLoader.load();
        loader.load();
    }

    private static SetHeader header() {
        return new SetHeader(
                "test-" + UUID.randomUUID(),
                1,
                SetScope.parIndex(AgencyKind.PROVINCE),
                new LocalizedText("Bộ thử", "Trial"),
                LegalBasis.NONE,
                Points.of("5"),
                false,
                true);
    }

    private long count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
    }

    @Test
    void readsTheShippedSetsBackAsTheirFilesSay() {
        for (var shipped : ShippedSet.all()) {
            var rows = SetFile.read(shipped.header(), shipped.content(), code -> true)
                    .rows();
            var expected = SetAssembly.of(
                    shipped.header().id(), shipped.header(), ContentHash.of(shipped.header(), rows), rows);
            assertThat(sets.get(shipped.header().id())).isEqualTo(expected);
            assertThat(sets.get(shipped.header().id()))
                    .isSameAs(sets.get(shipped.header().id()));
            assertThat(stored.contentHash(shipped.header().code(), 1)).contains(ContentHash.of(shipped.header(), rows));
        }
    }

    @Test
    void loadsTheShippedSetsOnlyOnce() {
        var before = count("criteria_node");
        loader.load();
        assertThat(count("criteria_node")).isEqualTo(before);
    }

    @Test
    void listsPublishedSetsOfAKind() {
        assertThat(sets.published(AgencyKind.MINISTRY)).extracting(SetRow::code).contains("par-ministry");
        assertThat(sets.published(AgencyKind.MINISTRY))
                .allMatch(row -> row.kind().equals(AgencyKind.MINISTRY));
    }

    @Test
    void findsALeafWithoutItsSet() {
        var province = sets.published(AgencyKind.PROVINCE).stream()
                .filter(row -> row.code().equals("par-province"))
                .findFirst()
                .orElseThrow();
        var leaf = sets.get(province.id()).leaves().get(0);
        assertThat(sets.leaf(leaf.id())).isEqualTo(leaf);
        assertThat(new CriteriaSets(stored).leaf(leaf.id())).isEqualTo(leaf);
    }

    @Test
    void knowsNothingOfOtherIds() {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> sets.get(SetId.next()));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> sets.leaf(LeafId.next()));
        var field = sets.get(ShippedSet.all().get(0).header().id()).fields().get(0);
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> sets.leaf(new LeafId(field.id().value())));
    }

    @Test
    @WithMockUser(roles = "CYCLE_MANAGER")
    void publishesAFileOnce() {
        var header = header();
        var id = imports.publish(header, SetText.small().bytes());
        var set = sets.get(id);
        assertThat(set.leaves()).hasSize(3);
        assertThat(set.rescales()).isTrue();
        assertThat(set.maximum()).isEqualTo(Points.of("5"));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> imports.publish(header, SetText.small().bytes()))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("criteria.refusal.published"));
    }

    @Test
    @WithMockUser(roles = "CYCLE_MANAGER")
    void storesNothingOfAFaultyFile() {
        var sizes = count("criteria_set") + count("criteria_node");
        var faulty =
                SetText.small().choice("1.2.3", "sub-criterion", "x").raw("y").bytes();
        assertThatExceptionOfType(FaultySetException.class)
                .isThrownBy(() -> imports.publish(header(), faulty))
                .satisfies(refusal -> assertThat(refusal.faults()).hasSize(2));
        assertThat(imports.check(header(), faulty)).hasSize(2);
        assertThat(count("criteria_set") + count("criteria_node")).isEqualTo(sizes);
    }

    @Test
    void keepsPublishedSetsAsTheyAre() {
        var set = ShippedSet.all().get(0).header().id().toString();
        for (var change : List.of(
                "UPDATE criteria_node SET max_points = 99 WHERE set_id = ? LIMIT 1",
                "DELETE FROM criteria_node WHERE set_id = ? LIMIT 1",
                "UPDATE criteria_set SET rescales = NOT rescales WHERE id = ?",
                "UPDATE criteria_set SET status = 'DRAFT' WHERE id = ?")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(change)
                    .isThrownBy(() -> jdbc.sql(change).param(set).update());
        }
    }

    @Test
    void letsNobodyButTheCycleManagerPublish() {
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> imports.publish(header(), SetText.small().bytes()));
    }

    @Test
    @WithMockUser(roles = "APPRAISER")
    void refusesOtherRoles() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> imports.publish(header(), SetText.small().bytes()));
    }
}
