package vn.parindex.selfassessment;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.evidence.DocumentId;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.evidence.Edition;
import vn.parindex.evidence.Editions;
import vn.parindex.evidence.EvidenceDocuments;
import vn.parindex.ledger.Actor;
import vn.parindex.shared.AssessmentYear;
import vn.parindex.shared.Marks;

/** Which document proves which leaf. */
@Component
class AttachmentTable {

    private static final String INSERT = """
            INSERT INTO selfassessment_attachment (id, cycle_id, agency_id, leaf_id, document_id, stage, page_reference,
                                                   attached_by, attached_by_name, attached_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String SELECT = """
            SELECT agency_id, leaf_id, document_id, stage, page_reference, attached_by_name, attached_at,
                   page_by_name, page_at, version
            FROM selfassessment_attachment WHERE cycle_id = ? AND %s ORDER BY attached_at, id""";
    private static final String PROVED_AND_SUBMITTED = """
            SELECT a.cycle_id, a.agency_id, a.leaf_id, f.status FROM selfassessment_attachment a
            JOIN selfassessment_file f ON f.cycle_id = a.cycle_id AND f.agency_id = a.agency_id
            WHERE a.document_id = ? AND f.status IN (%s)""".formatted(Arrays.stream(FileStatus.values())
            .filter(FileStatus::submitted)
            .map(status -> "'" + status + "'")
            .collect(Collectors.joining(", ")));

    private final JdbcTemplate jdbc;
    private final EvidenceDocuments documents;
    private final Editions editions;
    private final Cycles cycles;

    AttachmentTable(JdbcTemplate jdbc, EvidenceDocuments documents, Editions editions, Cycles cycles) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.editions = editions;
        this.cycles = cycles;
    }

    List<AttachmentRow> ofFile(CycleId cycle, AgencyId agency) {
        return select(cycle, "agency_id = ?", agency.value());
    }

    List<AttachmentRow> ofAnswer(CycleId cycle, AgencyId agency, LeafId leaf) {
        return select(cycle, "agency_id = ? AND leaf_id = ?", agency.value(), leaf.value());
    }

    List<AttachmentRow> ofLeaf(CycleId cycle, LeafId leaf) {
        return select(cycle, "leaf_id = ?", leaf.value());
    }

    /** What proves any of these leaves in the files of these agencies. */
    List<AttachmentRow> ofLeaves(CycleId cycle, Collection<AgencyId> agencies, Collection<LeafId> leaves) {
        var where = "agency_id IN (" + Marks.of(agencies) + ") AND leaf_id IN (" + Marks.of(leaves) + ")";
        return select(
                cycle,
                where,
                Stream.concat(
                                agencies.stream().map(AgencyId::value),
                                leaves.stream().map(LeafId::value))
                        .toArray());
    }

    /** How many documents prove each leaf; leaves without any are absent. */
    Map<LeafId, Integer> counts(CycleId cycle, AgencyId agency) {
        return jdbc
                .query(
                        "SELECT leaf_id, COUNT(*) FROM selfassessment_attachment WHERE cycle_id = ? AND agency_id = ?"
                                + " GROUP BY leaf_id",
                        (row, number) -> Map.entry(leaf(row, 1), row.getInt(2)),
                        cycle.value(),
                        agency.value())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Which document proves which leaf, nothing else: one statement. */
    List<Use> uses(CycleId cycle, AgencyId agency) {
        return jdbc.query(
                "SELECT leaf_id, document_id FROM selfassessment_attachment WHERE cycle_id = ? AND agency_id = ?",
                (row, number) -> new Use(leaf(row, 1), new DocumentId(row.getObject(2, UUID.class))),
                cycle.value(),
                agency.value());
    }

    /** Adds one; false when the document was attached there already. */
    boolean add(NewAttachment attachment) {
        try {
            addAll(List.of(attachment));
            return true;
        } catch (DuplicateKeyException already) {
            return false;
        }
    }

    void addAll(List<NewAttachment> attachments) {
        if (!attachments.isEmpty()) {
            jdbc.batchUpdate(INSERT, attachments, attachments.size(), AttachmentTable::bind);
        }
    }

    /** Writes the page reference over the version that was read; false when somebody else was faster. */
    boolean refer(AttachDocument what, long version, Actor by, LocalDateTime at) {
        return jdbc.update(
                        """
                        UPDATE selfassessment_attachment SET page_reference = ?, page_by_name = ?, page_at = ?,
                            version = version + 1
                        WHERE cycle_id = ? AND agency_id = ? AND leaf_id = ? AND document_id = ? AND version = ?""",
                        what.pageReference(),
                        by.name(),
                        at,
                        what.cycle().value(),
                        what.agency().value(),
                        what.leaf().value(),
                        what.document().value(),
                        version)
                > 0;
    }

    /** Whether something rests on the document that has left its officers: a file, or a finished clarification. */
    boolean isHandedOn(DocumentId document) {
        return jdbc.queryForObject(
                        """
                        SELECT COUNT(*) FROM selfassessment_attachment a JOIN selfassessment_file f
                            ON f.cycle_id = a.cycle_id AND f.agency_id = a.agency_id
                        WHERE a.document_id = ? AND f.status <> ? AND NOT (a.stage = ? AND f.status = ?)""",
                        Integer.class,
                        document.value(),
                        FileStatus.SELF_ASSESSING.name(),
                        AttachmentStage.CLARIFICATION.name(),
                        FileStatus.CLARIFYING.name())
                > 0;
    }

    /** Removes one of this stage; false when there was none. */
    boolean remove(AttachDocument which, AttachmentStage stage) {
        return jdbc.update(
                        "DELETE FROM selfassessment_attachment"
                                + " WHERE cycle_id = ? AND agency_id = ? AND leaf_id = ? AND document_id = ? AND stage = ?",
                        which.cycle().value(),
                        which.agency().value(),
                        which.leaf().value(),
                        which.document().value(),
                        stage.name())
                > 0;
    }

    /** Lets another document take the place of one; false when that one already proves the leaf, or none was there. */
    boolean exchange(AttachDocument which, DocumentId newer) {
        try {
            return jdbc.update(
                            """
                            UPDATE selfassessment_attachment SET document_id = ?
                            WHERE cycle_id = ? AND agency_id = ? AND leaf_id = ? AND document_id = ? AND stage = ?""",
                            newer.value(),
                            which.cycle().value(),
                            which.agency().value(),
                            which.leaf().value(),
                            which.document().value(),
                            AttachmentStage.SELF_ASSESSMENT.name())
                    > 0;
        } catch (DuplicateKeyException already) {
            return false;
        }
    }

    /** The submitted leaves that the document proves. */
    List<ProvedLeaf> provedBy(DocumentId document) {
        return jdbc.query(
                PROVED_AND_SUBMITTED,
                (row, number) -> new ProvedLeaf(
                        new CycleId(row.getObject(1, UUID.class)),
                        new AgencyId(row.getObject(2, UUID.class)),
                        leaf(row, 3),
                        FileStatus.valueOf(row.getString(4))),
                document.value());
    }

    private List<AttachmentRow> select(CycleId cycle, String where, Object... parameters) {
        var arguments = Stream.concat(Stream.of(cycle.value()), Arrays.stream(parameters))
                .toArray();
        var links = jdbc.query(SELECT.formatted(where), (row, number) -> Link.of(row), arguments);
        if (links.isEmpty()) {
            return List.of();
        }
        var year = cycles.get(cycle).year();
        var which = links.stream().map(Link::document).distinct().toList();
        var known = documents.byIds(which);
        var edition = editions.of(which);
        return links.stream()
                .map(link -> link.with(known.get(link.document()), edition.get(link.document()), year))
                .toList();
    }

    private static void bind(PreparedStatement statement, NewAttachment attachment) throws SQLException {
        var what = attachment.what();
        statement.setObject(1, UUID.randomUUID());
        statement.setObject(2, what.cycle().value());
        statement.setObject(3, what.agency().value());
        statement.setObject(4, what.leaf().value());
        statement.setObject(5, what.document().value());
        statement.setString(6, attachment.stage().name());
        statement.setString(7, what.pageReference());
        statement.setString(8, attachment.by().username());
        statement.setString(9, attachment.by().name());
        statement.setObject(10, attachment.at());
    }

    private static LeafId leaf(ResultSet row, int column) throws SQLException {
        return new LeafId(row.getObject(column, UUID.class));
    }

    /** A document on a leaf. */
    record Use(LeafId leaf, DocumentId document) {}

    /** A submitted leaf, as far as the right to read its evidence depends on it. */
    record ProvedLeaf(CycleId cycle, AgencyId agency, LeafId leaf, FileStatus status) {}

    private record Link(
            AgencyId agency,
            LeafId leaf,
            DocumentId document,
            AttachmentStage stage,
            String pageReference,
            String byName,
            LocalDateTime at,
            String pageByName,
            LocalDateTime pageAt,
            long version) {

        static Link of(ResultSet row) throws SQLException {
            return new Link(
                    new AgencyId(row.getObject("agency_id", UUID.class)),
                    new LeafId(row.getObject("leaf_id", UUID.class)),
                    new DocumentId(row.getObject("document_id", UUID.class)),
                    AttachmentStage.valueOf(row.getString("stage")),
                    row.getString("page_reference"),
                    row.getString("attached_by_name"),
                    row.getObject("attached_at", LocalDateTime.class),
                    row.getString("page_by_name"),
                    row.getObject("page_at", LocalDateTime.class),
                    row.getLong("version"));
        }

        AttachmentRow with(DocumentRow content, Edition edition, AssessmentYear year) {
            return new AttachmentRow(
                    agency,
                    leaf,
                    content,
                    edition,
                    stage,
                    pageReference,
                    EvidenceState.of(content, pageReference, year),
                    byName,
                    at,
                    pageByName == null ? byName : pageByName,
                    pageAt == null ? at : pageAt,
                    version);
        }
    }
}
