package vn.parindex.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a faultless set: the set as a draft, its rows in one batch, then the publication. What is published never
 * changes; triggers in the database see to that.
 */
@Component
class SetPublisher {

    private static final String SET =
            "INSERT INTO criteria_set (id, code, set_version, instrument, agency_kind, from_year,"
                    + " to_year, name_vi, name_en, legal_number, legal_date, legal_article, total_points, reconstruction,"
                    + " rescales, status, content_hash, version)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'DRAFT', ?, 0)";
    private static final String PUBLISH = "UPDATE criteria_set SET status = 'PUBLISHED' WHERE id = ?";
    private static final String NODE = "INSERT INTO criteria_node (id, set_id, parent_id, field_id, level, code,"
            + " position, name_vi, name_en, leaf, max_points, source, in_charge, rule_json, evidence_vi, evidence_en,"
            + " guidance_vi, guidance_en, not_applicable_allowed, points_shared, period_vi, period_en, data_source_vi,"
            + " data_source_en, examples, predecessor)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;

    SetPublisher(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public SetId publish(SetHeader header, List<TreeNode> rows) {
        var id = header.id();
        jdbc.update(
                SET,
                id.toString(),
                header.code(),
                header.version(),
                header.scope().instrument(),
                header.kind().code(),
                header.scope().fromYear(),
                header.scope().toYear(),
                header.name().vi(),
                header.name().en(),
                header.legalBasis().number(),
                header.legalBasis().date(),
                header.legalBasis().article(),
                header.total().value(),
                header.reconstruction(),
                header.rescales(),
                ContentHash.of(header, rows));
        jdbc.batchUpdate(NODE, values(id, rows));
        jdbc.update(PUBLISH, id.toString());
        return id;
    }

    private static List<Object[]> values(SetId id, List<TreeNode> rows) {
        var values = new ArrayList<Object[]>();
        NodeId field = null;
        for (var row : rows) {
            field = row.node().level() == NodeLevel.FIELD ? row.node().id() : field;
            values.add(values(id, field, values.size(), row));
        }
        return values;
    }

    private static Object[] values(SetId set, NodeId field, int position, TreeNode row) {
        var node = row.node();
        var scoring = row.scoring();
        return new Object[] {
            node.id().toString(),
            set.toString(),
            node.parentId() == null ? null : node.parentId().toString(),
            field.toString(),
            node.level().name(),
            node.code(),
            position,
            node.name().vi(),
            node.name().en(),
            scoring.isPresent(),
            scoring.map(leaf -> leaf.maximum().value()).orElse(null),
            scoring.map(leaf -> leaf.source().name()).orElse(null),
            node.inChargeCode(),
            scoring.map(LeafScoring::rule).map(RuleJson::write).orElse(null),
            row.guide().evidence().vi(),
            row.guide().evidence().en(),
            row.guide().guidance().vi(),
            row.guide().guidance().en(),
            scoring.filter(leaf -> leaf.notApplicable() != NotApplicable.NO).isPresent(),
            scoring.filter(leaf -> leaf.notApplicable() == NotApplicable.SHARED).isPresent(),
            row.guide().period().vi(),
            row.guide().period().en(),
            row.guide().dataSource().vi(),
            row.guide().dataSource().en(),
            row.guide().examples().stream().map(WorkedExample::toString).collect(Collectors.joining("\n")),
            row.predecessor().orElse(null)
        };
    }
}
