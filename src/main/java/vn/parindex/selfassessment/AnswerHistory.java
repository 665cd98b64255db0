package vn.parindex.selfassessment;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;

/** Every state that an answer ever had. Only ever added to. */
@Component
class AnswerHistory {

    private static final String INSERT = """
            INSERT INTO selfassessment_answer_history (cycle_id, agency_id, leaf_id, answer_version, status, content,
                                                       changed_by, changed_by_name, changed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String SELECT = """
            SELECT answer_version, status, content, changed_by, changed_by_name, changed_at
            FROM selfassessment_answer_history WHERE cycle_id = ? AND agency_id = ? AND leaf_id = ?
            ORDER BY id DESC LIMIT ?""";
    private static final int SHOWN = 200;

    private final JdbcTemplate jdbc;
    private final ApplicationEventPublisher events;

    AnswerHistory(JdbcTemplate jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Keeps the present states of answers of one file that were just flushed, in one batch, and says so. */
    void keep(List<Answer> answers) {
        if (!answers.isEmpty()) {
            jdbc.batchUpdate(INSERT, answers, answers.size(), AnswerHistory::bind);
            var first = answers.get(0);
            var leaves = answers.stream().map(Answer::leaf).collect(Collectors.toSet());
            events.publishEvent(new AnswersWritten(first.cycle(), first.agency(), leaves));
        }
    }

    /** The latest states first. */
    List<AnswerVersion> of(CycleId cycle, AgencyId agency, LeafId leaf) {
        return jdbc.query(SELECT, (row, number) -> version(row), cycle.value(), agency.value(), leaf.value(), SHOWN);
    }

    private static void bind(PreparedStatement statement, Answer answer) throws SQLException {
        statement.setObject(1, answer.cycle().value());
        statement.setObject(2, answer.agency().value());
        statement.setObject(3, answer.leaf().value());
        statement.setLong(4, answer.version());
        statement.setString(5, answer.status().name());
        statement.setString(6, AnswerJson.history(answer.content(), answer.points()));
        statement.setString(7, answer.updatedBy());
        statement.setString(8, answer.updatedByName());
        statement.setObject(9, answer.updatedAt());
    }

    private static AnswerVersion version(ResultSet row) throws SQLException {
        var kept = AnswerJson.history(row.getString("content"));
        return new AnswerVersion(
                row.getLong("answer_version"),
                AnswerStatus.valueOf(row.getString("status")),
                kept.content(),
                kept.value(),
                row.getString("changed_by"),
                row.getString("changed_by_name"),
                row.getObject("changed_at", LocalDateTime.class));
    }
}
