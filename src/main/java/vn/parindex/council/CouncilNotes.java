package vn.parindex.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.appraisal.Reason;
import vn.parindex.appraisal.Signature;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.Officer;

/** What members say on items: why they take no part, what should be looked at, what they think. Only ever added to. */
@Component
class CouncilNotes {

    private final JdbcClient jdbc;

    CouncilNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RecusalRow> recusals(ItemId item) {
        return jdbc.sql("SELECT account_id, name, reason, recused_at FROM council_recusal WHERE item_id = ?"
                        + " ORDER BY recused_at")
                .param(item.value())
                .query((row, number) -> new RecusalRow(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        RecusalGround.OWN_WORD,
                        row.getString(3),
                        row.getObject(4, LocalDateTime.class)))
                .list();
    }

    Set<UUID> recused(ItemId item) {
        return recusals(item).stream().map(RecusalRow::officer).collect(Collectors.toUnmodifiableSet());
    }

    void recuse(ItemId item, Officer officer, Reason why, LocalDateTime at) {
        jdbc.sql("INSERT INTO council_recusal (item_id, account_id, name, reason, recused_at) VALUES (?, ?, ?, ?, ?)")
                .params(item.value(), officer.id().value(), officer.displayName(), why.text(), at)
                .update();
    }

    void flag(ItemId item, Signature by, Reason note) {
        jdbc.sql("INSERT INTO council_flag (item_id, username, name, note, flagged_at) VALUES (?, ?, ?, ?, ?)")
                .params(item.value(), by.username(), by.name(), note.text(), by.at())
                .update();
    }

    List<OpinionRow> flags(ItemId item) {
        return jdbc.sql("SELECT username, name, flagged_at, note FROM council_flag WHERE item_id = ? ORDER BY id")
                .param(item.value())
                .query(CouncilNotes::opinion)
                .list();
    }

    /** How many members flagged each item of the cycle. */
    Map<ItemId, Integer> flagged(CycleId cycle) {
        return jdbc
                .sql("SELECT f.item_id, COUNT(DISTINCT f.username) FROM council_flag f"
                        + " JOIN council_item i ON i.id = f.item_id WHERE i.cycle_id = ? GROUP BY f.item_id")
                .param(cycle.value())
                .query((row, number) -> Map.entry(new ItemId(row.getObject(1, UUID.class)), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void say(MeetingId meeting, ItemId item, Signature by, Opinion opinion) {
        jdbc.sql("INSERT INTO council_opinion (meeting_id, item_id, username, name, opinion, said_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(meeting.value(), item.value(), by.username(), by.name(), opinion.text(), by.at())
                .update();
    }

    List<OpinionRow> opinions(MeetingId meeting, ItemId item) {
        return jdbc.sql("SELECT username, name, said_at, opinion FROM council_opinion"
                        + " WHERE meeting_id = ? AND item_id = ? ORDER BY id")
                .params(meeting.value(), item.value())
                .query(CouncilNotes::opinion)
                .list();
    }

    private static OpinionRow opinion(ResultSet row, int number) throws SQLException {
        var by = new Signature(row.getString(1), row.getString(2), row.getObject(3, LocalDateTime.class));
        return new OpinionRow(by, row.getString(4));
    }
}
