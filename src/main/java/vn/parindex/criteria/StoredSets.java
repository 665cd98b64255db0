package vn.parindex.criteria;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.parindex.agency.AgencyKind;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Points;

/** Reads sets that are, or were, published from the database: two statements for a set, whatever its size. */
@Repository
class StoredSets {

    private static final String SETS = "SELECT id, code, set_version, agency_kind, name_vi, name_en, legal_basis,"
            + " reconstruction, rescales FROM criteria_set";
    private static final String NODES = "SELECT id, parent_id, field_id, level, code, name_vi, name_en, leaf,"
            + " max_points, source, in_charge, rule_json, evidence_vi, evidence_en, guidance_vi, guidance_en,"
            + " not_applicable_allowed FROM criteria_node WHERE set_id = :set ORDER BY position";

    private final JdbcClient jdbc;

    StoredSets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<FrozenSet> find(SetId id) {
        return jdbc.sql(SETS + " WHERE id = :id AND status <> 'DRAFT'")
                .param("id", id.toString())
                .query(StoredSets::header)
                .optional()
                .map(header -> SetAssembly.of(id, header, nodes(id)));
    }

    List<SetRow> published(AgencyKind kind) {
        return jdbc.sql(SETS + " WHERE agency_kind = :kind AND status = 'PUBLISHED' ORDER BY code, set_version DESC")
                .param("kind", kind.name())
                .query((result, number) -> row(new SetId(uuid(result, "id")), header(result, number)))
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

    private List<TreeNode> nodes(SetId id) {
        return jdbc.sql(NODES)
                .param("set", id.toString())
                .query(StoredSets::node)
                .list();
    }

    private static SetRow row(SetId id, SetHeader header) {
        return new SetRow(id, header.code(), header.version(), header.kind(), header.name(), header.reconstruction());
    }

    private static SetHeader header(ResultSet result, int number) throws SQLException {
        return new SetHeader(
                result.getString("code"),
                result.getInt("set_version"),
                AgencyKind.valueOf(result.getString("agency_kind")),
                text(result, "name"),
                result.getString("legal_basis"),
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
                text(result, "evidence"),
                text(result, "guidance"));
    }

    private static LeafScoring scoring(ResultSet result) throws SQLException {
        var rule = result.getString("rule_json");
        return new LeafScoring(
                new Points(result.getBigDecimal("max_points")),
                PointsSource.valueOf(result.getString("source")),
                rule == null ? null : RuleJson.read(rule),
                result.getBoolean("not_applicable_allowed"));
    }

    private static LocalizedText text(ResultSet result, String column) throws SQLException {
        return new LocalizedText(result.getString(column + "_vi"), result.getString(column + "_en"));
    }

    private static UUID uuid(ResultSet result, String column) throws SQLException {
        return UUID.fromString(result.getString(column));
    }
}
