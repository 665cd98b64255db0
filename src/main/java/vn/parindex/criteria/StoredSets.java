package vn.parindex.criteria;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.parindex.agency.AgencyKind;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Points;
import vn.parindex.shared.RefusedException;

/** Reads sets that are, or were, published from the database: two statements for a set, whatever its size. */
@Repository
class StoredSets {

    private static final String SETS = "SELECT id, code, set_version, instrument, agency_kind, from_year, to_year,"
            + " name_vi, name_en, legal_number, legal_date, legal_article, total_points, reconstruction, rescales,"
            + " content_hash FROM criteria_set";
    private static final String NODES = "SELECT id, parent_id, field_id, level, code, name_vi, name_en, leaf,"
            + " max_points, source, in_charge, rule_json, evidence_vi, evidence_en, guidance_vi, guidance_en,"
            + " not_applicable_allowed, points_shared, period_vi, period_en, data_source_vi, data_source_en, examples,"
            + " predecessor FROM criteria_node WHERE set_id = :set ORDER BY position";

    private final JdbcClient jdbc;

    StoredSets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<FrozenSet> find(SetId id) {
        return jdbc.sql(SETS + " WHERE id = :id AND status <> 'DRAFT'")
                .param("id", id.toString())
                .query((result, number) -> new Stored(header(result), result.getString("content_hash")))
                .optional()
                .map(set -> SetAssembly.of(id, set.header(), set.contentHash(), nodes(id)));
    }

    List<SetRow> published(AgencyKind kind) {
        return jdbc.sql(SETS + " WHERE agency_kind = :kind AND status = 'PUBLISHED' ORDER BY code, set_version DESC")
                .param("kind", kind.code())
                .query((result, number) -> row(new SetId(uuid(result, "id")), header(result)))
                .list();
    }

    List<SetRow> published() {
        return jdbc.sql(SETS + " WHERE status = 'PUBLISHED' ORDER BY agency_kind, code, set_version DESC")
                .query((result, number) -> row(new SetId(uuid(result, "id")), header(result)))
                .list();
    }

    /** The set to which a leaf belongs. */
    Optional<SetId> setOf(LeafId leaf) {
        return jdbc.sql("SELECT set_id FROM criteria_node WHERE id = :id AND leaf")
                .param("id", leaf.toString())
                .query((result, number) -> new SetId(uuid(result, "set_id")))
                .optional();
    }

    /** The content hash of a published version, to see whether a file on hand says the same. */
    Optional<String> contentHash(String code, int version) {
        return jdbc.sql("SELECT content_hash FROM criteria_set WHERE code = :code AND set_version = :version")
                .param("code", code)
                .param("version", version)
                .query(String.class)
                .optional();
    }

    /** The content hash that a set has had since it was published. */
    Optional<String> contentHash(SetId set) {
        return jdbc.sql("SELECT content_hash FROM criteria_set WHERE id = :id AND status <> 'DRAFT'")
                .param("id", set.toString())
                .query(String.class)
                .optional();
    }

    /** A set as it was written: head and rows, whatever its state. */
    Optional<Content> content(SetId id) {
        return jdbc.sql(SETS + " WHERE id = :id")
                .param("id", id.toString())
                .query((result, number) -> header(result))
                .optional()
                .map(header -> new Content(header, nodes(id)));
    }

    /** Every version that is, or was, published; by code, newest version first. */
    List<CatalogueRow> catalogue() {
        return jdbc.sql("SELECT * FROM criteria_set WHERE status <> 'DRAFT' ORDER BY code, set_version DESC")
                .query((result, number) -> new CatalogueRow(
                        new SetId(uuid(result, "id")),
                        header(result),
                        SetStatus.valueOf(result.getString("status")),
                        null))
                .list();
    }

    /** Whether a set is published or retired; empty for anything else. */
    Optional<SetStatus> status(SetId id) {
        return jdbc.sql("SELECT status FROM criteria_set WHERE id = :id AND status <> 'DRAFT'")
                .param("id", id.toString())
                .query(String.class)
                .optional()
                .map(SetStatus::valueOf);
    }

    /** The highest version of a code, 0 when there is none. */
    int latestVersion(String code) {
        return jdbc.sql("SELECT COALESCE(MAX(set_version), 0) FROM criteria_set WHERE code = :code")
                .param("code", code)
                .query(Integer.class)
                .single();
    }

    /** @throws RefusedException unless the set is published */
    void retire(SetId id) {
        int found = jdbc.sql("UPDATE criteria_set SET status = 'RETIRED' WHERE id = :id AND status = 'PUBLISHED'")
                .param("id", id.toString())
                .update();
        if (found == 0) {
            throw new RefusedException("criteria.refusal.status");
        }
    }

    private List<TreeNode> nodes(SetId id) {
        return jdbc.sql(NODES)
                .param("set", id.toString())
                .query(StoredSets::node)
                .list();
    }

    private static SetRow row(SetId id, SetHeader header) {
        return new SetRow(id, header.code(), header.version(), header.kind(), header.name(), header.reconstruction());
    }

    private static SetHeader header(ResultSet result) throws SQLException {
        return new SetHeader(
                result.getString("code"),
                result.getInt("set_version"),
                new SetScope(
                        result.getString("instrument"),
                        AgencyKind.valueOf(result.getString("agency_kind")),
                        result.getObject("from_year", Integer.class),
                        result.getObject("to_year", Integer.class)),
                text(result, "name"),
                new LegalBasis(
                        result.getString("legal_number"),
                        result.getObject("legal_date", LocalDate.class),
                        result.getString("legal_article")),
                new Points(result.getBigDecimal("total_points")),
                result.getBoolean("reconstruction"),
                result.getBoolean("rescales"));
    }

    private static TreeNode node(ResultSet result, int number) throws SQLException {
        var parent = result.getString("parent_id");
        return new TreeNode(
                new Node(
                        new NodeId(uuid(result, "id")),
                        parent == null ? null : NodeId.of(parent),
                        NodeLevel.valueOf(result.getString("level")),
                        result.getString("code"),
                        text(result, "name"),
                        result.getString("in_charge")),
                result.getBoolean("leaf") ? scoring(result) : null,
                guide(result),
                result.getString("predecessor"));
    }

    private static LeafGuide guide(ResultSet result) throws SQLException {
        var examples = result.getString("examples");
        return new LeafGuide(
                text(result, "evidence"),
                text(result, "guidance"),
                text(result, "period"),
                text(result, "data_source"),
                examples == null
                        ? List.of()
                        : examples.lines()
                                .flatMap(line -> WorkedExample.parse(line).stream())
                                .toList());
    }

    private static LeafScoring scoring(ResultSet result) throws SQLException {
        var rule = result.getString("rule_json");
        return new LeafScoring(
                new Points(result.getBigDecimal("max_points")),
                PointsSource.valueOf(result.getString("source")),
                rule == null ? null : RuleJson.read(rule),
                notApplicable(result));
    }

    private static NotApplicable notApplicable(ResultSet result) throws SQLException {
        if (result.getBoolean("points_shared")) {
            return NotApplicable.SHARED;
        }
        return result.getBoolean("not_applicable_allowed") ? NotApplicable.ALLOWED : NotApplicable.NO;
    }

    /** A column that was added later is null in rows stored before. */
    private static LocalizedText text(ResultSet result, String column) throws SQLException {
        var vietnamese = result.getString(column + "_vi");
        return new LocalizedText(vietnamese == null ? "" : vietnamese, result.getString(column + "_en"));
    }

    private static UUID uuid(ResultSet result, String column) throws SQLException {
        return UUID.fromString(result.getString(column));
    }

    /** A set apart from how it is stored. */
    record Content(SetHeader header, List<TreeNode> rows) {}

    /** A set's own row. */
    private record Stored(SetHeader header, String contentHash) {}
}
