package vn.parindex.bench;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.parindex.bench.Typist.Written;

/** What the database holds of the answers of a cycle, read past the application. */
final class SavedStates {

    private final Map<String, String> history = new HashMap<>();
    private final Map<String, Long> versions = new HashMap<>();

    SavedStates(JdbcTemplate jdbc, String cycle) {
        jdbc.query(
                "SELECT agency_id, leaf_id, answer_version, content FROM selfassessment_answer_history"
                        + " WHERE cycle_id = ?",
                row -> {
                    history.merge(
                            row.getString(1) + row.getString(2) + row.getLong(3), row.getString(4), String::concat);
                },
                UUID.fromString(cycle));
        jdbc.query(
                "SELECT agency_id, leaf_id, version FROM selfassessment_answer WHERE cycle_id = ?",
                row -> {
                    versions.put(row.getString(1) + row.getString(2), row.getLong(3));
                },
                UUID.fromString(cycle));
    }

    /** Acknowledged states that the history does not hold word for word, or that the answer itself has not reached. */
    long lost(Collection<Written> acknowledged) {
        return acknowledged.stream().filter(this::isLost).count();
    }

    /** Answers whose latest state and history are not the same: something was written by half. */
    List<String> half() {
        return versions.entrySet().stream()
                .filter(answer -> answer.getValue() > 0 && !history.containsKey(answer.getKey() + answer.getValue())
                        || history.containsKey(answer.getKey() + (answer.getValue() + 1)))
                .map(Object::toString)
                .toList();
    }

    private boolean isLost(Written written) {
        var place = written.place().agency() + written.place().leaf();
        var kept = history.getOrDefault(place + written.version(), "");
        return !kept.contains(written.mark()) || versions.getOrDefault(place, 0L) < written.version();
    }
}
