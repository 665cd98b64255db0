package vn.parindex.selfassessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.Folded;

/**
 * Long lists of submitted answers: first every answer in few columns, then the few that are on the screen in full. Two
 * statements and four, whatever the numbers. Who may read is for the modules that appraise to say.
 */
@Service
@Transactional(readOnly = true)
public class AnswerIndex {

    private static final String MARKS = """
            SELECT a.id, a.agency_id, a.leaf_id, a.choice, a.figures, a.explanation IS NOT NULL AS explained,
                   (SELECT COUNT(*) FROM selfassessment_attachment t WHERE t.cycle_id = a.cycle_id
                        AND t.agency_id = a.agency_id AND t.leaf_id = a.leaf_id) AS documents
            FROM selfassessment_answer a WHERE a.cycle_id = :cycle AND %s""";
    private static final String SAYING = """
            SELECT id FROM selfassessment_answer
            WHERE cycle_id = :cycle AND REPLACE(REPLACE(explanation, 'đ', 'd'), 'Đ', 'd')
                COLLATE utf8mb4_uca1400_ai_ci LIKE CONCAT('%', :words, '%') ESCAPE '!' AND""";

    private final JdbcClient jdbc;
    private final SubmittedAnswers submitted;
    private final LeavesUnderChange underChange;

    AnswerIndex(JdbcClient jdbc, SubmittedAnswers submitted, LeavesUnderChange underChange) {
        this.jdbc = jdbc;
        this.submitted = submitted;
        this.underChange = underChange;
    }

    /** What all agencies answered for these leaves. */
    public List<AnswerMark> ofLeaves(CycleId cycle, Collection<LeafId> leaves) {
        return marks(jdbc.sql(MARKS.formatted("a.leaf_id IN (:leaves)")).param("leaves", ids(leaves)), cycle);
    }

    /** What one agency answered. */
    public List<AnswerMark> ofAgency(CycleId cycle, AgencyId agency) {
        return marks(jdbc.sql(MARKS.formatted("a.agency_id = :agency")).param("agency", agency.value()), cycle);
    }

    /** Which answers to these leaves hold these words in their explanation; marks and capitals make no difference. */
    public Set<UUID> saying(CycleId cycle, Collection<LeafId> leaves, String words) {
        return Set.copyOf(jdbc.sql(SAYING + " leaf_id IN (:leaves)")
                .param("cycle", cycle.value())
                .param(
                        "words",
                        Folded.of(words).replace("!", "!!").replace("%", "!%").replace("_", "!_"))
                .param("leaves", ids(leaves))
                .query((row, number) -> UUID.fromString(row.getString(1)))
                .list());
    }

    /** The answers that these marks stand for, in full. */
    public List<SubmittedAnswer> answers(CycleId cycle, Collection<UUID> marks) {
        return submitted.withIds(cycle, marks);
    }

    private List<AnswerMark> marks(JdbcClient.StatementSpec read, CycleId cycle) {
        var changing = underChange.submitted(cycle);
        return read.param("cycle", cycle.value()).query((row, number) -> mark(row)).list().stream()
                .map(changing::read)
                .toList();
    }

    private static AnswerMark mark(ResultSet row) throws SQLException {
        return new AnswerMark(
                UUID.fromString(row.getString("id")),
                new AgencyId(UUID.fromString(row.getString("agency_id"))),
                new LeafId(UUID.fromString(row.getString("leaf_id"))),
                (Integer) row.getObject("choice"),
                AnswerJson.figures(row.getString("figures")),
                row.getBoolean("explained"),
                row.getInt("documents"));
    }

    private static List<UUID> ids(Collection<LeafId> leaves) {
        return leaves.stream().map(LeafId::value).toList();
    }
}
