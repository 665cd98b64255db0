package vn.parindex.selfassessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.ContentSnapshot.LeafContent;
import vn.parindex.selfassessment.ContentSnapshot.Proof;
import vn.parindex.shared.Marks;

/**
 * Answers as they were submitted, read as rows: one statement for the answers, three for what proves them, whatever the
 * numbers. Of a leaf that is being changed it is what had been submitted before; of a file that is not submitted, nothing.
 */
@Component
class SubmittedAnswers {

    private static final String SELECT = """
            SELECT a.agency_id, a.leaf_id, a.choice, a.figures, a.explanation, a.not_applicable, r.submitted
            FROM selfassessment_answer a
            JOIN selfassessment_file f ON f.cycle_id = a.cycle_id AND f.agency_id = a.agency_id AND f.status IN (%s)
            LEFT JOIN selfassessment_reopening r ON r.cycle_id = a.cycle_id AND r.agency_id = a.agency_id
                AND r.leaf_id = a.leaf_id AND r.status IN (%s)
            WHERE a.cycle_id = ? AND\s""".formatted(
                    names(Arrays.stream(FileStatus.values()).filter(FileStatus::submitted)),
                    names(Arrays.stream(ReopeningStatus.values()).filter(ReopeningStatus::holdsAppraisal)));

    private final JdbcTemplate jdbc;
    private final AttachmentTable attachments;
    private final CriteriaSets sets;

    SubmittedAnswers(JdbcTemplate jdbc, AttachmentTable attachments, CriteriaSets sets) {
        this.jdbc = jdbc;
        this.attachments = attachments;
        this.sets = sets;
    }

    /** All of one file, in no particular order. */
    List<SubmittedAnswer> ofFile(CycleId cycle, AgencyId agency) {
        return read(rows(cycle, "a.agency_id = ?", agency.value()), attachments.ofFile(cycle, agency));
    }

    /** Some of one file, in no particular order. */
    List<SubmittedAnswer> ofLeaves(CycleId cycle, AgencyId agency, Collection<LeafId> leaves) {
        if (leaves.isEmpty()) {
            return List.of();
        }
        var ids = Stream.concat(Stream.of(agency.value()), leaves.stream().map(LeafId::value));
        var rows = rows(cycle, "a.agency_id = ? AND a.leaf_id IN (" + Marks.of(leaves) + ")", ids.toArray());
        return read(rows, attachments.ofLeaves(cycle, List.of(agency), leaves));
    }

    /** What all agencies submitted for one leaf. */
    List<SubmittedAnswer> ofLeaf(CycleId cycle, LeafId leaf) {
        return read(rows(cycle, "a.leaf_id = ?", leaf.value()), attachments.ofLeaf(cycle, leaf));
    }

    /** Those with these ids. */
    List<SubmittedAnswer> withIds(CycleId cycle, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var rows = rows(cycle, "a.id IN (" + Marks.of(ids) + ")", ids.toArray());
        var agencies = rows.stream().map(row -> row.place().agency()).distinct().toList();
        var leaves = rows.stream().map(row -> row.place().leaf()).distinct().toList();
        return rows.isEmpty() ? List.of() : read(rows, attachments.ofLeaves(cycle, agencies, leaves));
    }

    private List<Row> rows(CycleId cycle, String where, Object... parameters) {
        var arguments = Stream.concat(Stream.of(cycle.value()), Arrays.stream(parameters));
        return jdbc.query(SELECT + where, (row, number) -> Row.of(row), arguments.toArray());
    }

    private List<SubmittedAnswer> read(List<Row> rows, List<AttachmentRow> documents) {
        var proving = documents.stream()
                .collect(Collectors.groupingBy(attached -> new Place(attached.agency(), attached.leaf())));
        return rows.stream()
                .map(row -> answer(row, proving.getOrDefault(row.place(), List.of())))
                .toList();
    }

    private SubmittedAnswer answer(Row row, List<AttachmentRow> documents) {
        var evaluation = LeafScore.evaluate(sets.leaf(row.place().leaf()), row.content());
        return new SubmittedAnswer(
                row.place().agency(),
                row.place().leaf(),
                row.content(),
                LeafScore.points(evaluation).orElse(null),
                LeafScore.counts(evaluation),
                evaluation,
                row.before() == null ? documents : submitted(row.before(), documents));
    }

    private static List<AttachmentRow> submitted(LeafContent before, List<AttachmentRow> documents) {
        var known = before.documents().stream().map(Proof::document).collect(Collectors.toSet());
        return documents.stream()
                .filter(attached -> known.contains(attached.document().id().toString()))
                .toList();
    }

    private static String names(Stream<? extends Enum<?>> values) {
        return values.map(value -> "'" + value.name() + "'").collect(Collectors.joining(", "));
    }

    private record Place(AgencyId agency, LeafId leaf) {}

    /** @param before what had been submitted of a leaf that is being changed; else null */
    private record Row(Place place, AnswerContent content, LeafContent before) {

        static Row of(ResultSet row) throws SQLException {
            var place = new Place(
                    new AgencyId(row.getObject("agency_id", UUID.class)),
                    new LeafId(row.getObject("leaf_id", UUID.class)));
            var submitted = row.getString("submitted");
            if (submitted != null) {
                var before = ContentSnapshot.read(submitted, LeafContent.class);
                return new Row(place, before.kept().content(), before);
            }
            var content = new AnswerContent(
                    row.getObject("choice", Integer.class),
                    AnswerJson.figures(row.getString("figures")),
                    row.getString("explanation"),
                    row.getBoolean("not_applicable"));
            return new Row(place, content, null);
        }
    }
}
