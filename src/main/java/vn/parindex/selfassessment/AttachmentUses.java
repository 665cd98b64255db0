package vn.parindex.selfassessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.division.Divisions;
import vn.parindex.division.FileDivision;
import vn.parindex.evidence.DocumentId;
import vn.parindex.evidence.DocumentPlace;
import vn.parindex.evidence.DocumentUse;
import vn.parindex.identity.Officer;
import vn.parindex.shared.AssessmentYear;

/** What an agency's documents prove, over all its files. */
@Component
class AttachmentUses {

    private static final String SELECT = """
            SELECT a.document_id, a.cycle_id, a.leaf_id, a.page_reference, a.stage, f.status
            FROM selfassessment_attachment a
            JOIN selfassessment_file f ON f.cycle_id = a.cycle_id AND f.agency_id = a.agency_id
            WHERE a.agency_id = :agency""";

    private final JdbcClient jdbc;
    private final Cycles cycles;
    private final CriteriaSets sets;
    private final Divisions divisions;

    AttachmentUses(JdbcClient jdbc, Cycles cycles, CriteriaSets sets, Divisions divisions) {
        this.jdbc = jdbc;
        this.cycles = cycles;
        this.sets = sets;
        this.divisions = divisions;
    }

    List<DocumentUse> of(AgencyId agency, Collection<DocumentId> documents) {
        if (documents.isEmpty()) {
            return List.of();
        }
        var ids = documents.stream().map(DocumentId::value).toList();
        return uses(
                jdbc.sql(SELECT + " AND a.document_id IN (:ids)")
                        .param("agency", agency.value())
                        .param("ids", ids)
                        .query(Row::of)
                        .list(),
                agency);
    }

    /** Only of leaves that are the officer's to do. */
    List<DocumentUse> ofPart(Officer officer, AgencyId agency, Collection<DocumentId> documents) {
        Map<UUID, FileDivision> divided = new HashMap<>();
        return of(agency, documents).stream()
                .filter(use -> divided.computeIfAbsent(
                                use.place().cycle(), cycle -> divisions.of(new CycleId(cycle), agency))
                        .isMine(officer, sets.leaf(new LeafId(use.place().leaf()))))
                .toList();
    }

    List<DocumentUse> all(AgencyId agency) {
        return uses(
                jdbc.sql(SELECT).param("agency", agency.value()).query(Row::of).list(), agency);
    }

    private List<DocumentUse> uses(List<Row> rows, AgencyId agency) {
        Map<CycleId, AssessmentYear> years = new HashMap<>();
        rows.forEach(row ->
                years.computeIfAbsent(row.cycle(), cycle -> cycles.get(cycle).year()));
        return rows.stream()
                .map(row -> use(row, agency, years.get(row.cycle())))
                .sorted((one, other) -> {
                    int byYear = other.year().compareTo(one.year());
                    return byYear != 0 ? byYear : CodeOrder.compare(one.code(), other.code());
                })
                .toList();
    }

    private DocumentUse use(Row row, AgencyId agency, AssessmentYear year) {
        var leaf = sets.leaf(row.leaf());
        return new DocumentUse(
                row.document(),
                new DocumentPlace(row.cycle().value(), row.leaf().value()),
                year,
                leaf.code(),
                leaf.name(),
                row.page(),
                row.isOpen(),
                SelfAssessmentNavigation.leaf(row.cycle(), agency, leaf.code()));
    }

    private record Row(
            DocumentId document, CycleId cycle, LeafId leaf, String page, AttachmentStage stage, FileStatus status) {

        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(
                    new DocumentId(row.getObject("document_id", UUID.class)),
                    new CycleId(row.getObject("cycle_id", UUID.class)),
                    new LeafId(row.getObject("leaf_id", UUID.class)),
                    row.getString("page_reference"),
                    AttachmentStage.valueOf(row.getString("stage")),
                    FileStatus.valueOf(row.getString("status")));
        }

        boolean isOpen() {
            return status == FileStatus.SELF_ASSESSING && stage == AttachmentStage.SELF_ASSESSMENT;
        }
    }
}
