package vn.parindex.council;

import java.time.LocalDateTime;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.identity.OfficerId;

/** The note pads, one per person and item. Nothing here reads without naming whose; there is no list and no count. */
@Component
class PrivateNotes {

    private final JdbcClient jdbc;

    PrivateNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PrivateNote of(OfficerId author, ItemId item) {
        return jdbc.sql("SELECT note, version, written_at FROM council_private_note"
                        + " WHERE account_id = ? AND item_id = ?")
                .params(author.value(), item.value())
                .query((row, number) ->
                        new PrivateNote(row.getString(1), row.getLong(2), row.getObject(3, LocalDateTime.class)))
                .optional()
                .orElse(PrivateNote.NONE);
    }

    /** @return whether the version seen was the last; otherwise nothing is written */
    boolean write(OfficerId author, ItemId item, long seen, String text, LocalDateTime at) {
        return seen == 0
                ? begin(author.value(), item.value(), text, at)
                : overwrite(author.value(), item.value(), text, at, seen);
    }

    private boolean begin(UUID author, UUID item, String text, LocalDateTime at) {
        try {
            jdbc.sql("INSERT INTO council_private_note (account_id, item_id, note, written_at, version)"
                            + " VALUES (?, ?, ?, ?, 1)")
                    .params(author, item, text, at)
                    .update();
            return true;
        } catch (DuplicateKeyException otherWindow) {
            return false;
        }
    }

    private boolean overwrite(UUID author, UUID item, String text, LocalDateTime at, long seen) {
        return jdbc.sql("UPDATE council_private_note SET note = ?, written_at = ?, version = version + 1"
                                + " WHERE account_id = ? AND item_id = ? AND version = ?")
                        .params(text, at, author, item, seen)
                        .update()
                == 1;
    }
}
