package vn.parindex.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.shared.AuditableEvent;
import vn.parindex.shared.CurrentUser;
import vn.parindex.shared.Folded;

/** Writes every auditable event down, in the transaction of the change: both stand or neither does. */
@Component
class AuditTrail {

    /** Who acts where no person does. */
    private static final String PROGRAM = "system";

    private static final String PROGRAM_NAME = "Hệ thống";

    private static final String APPEND = """
            INSERT INTO audit_event
                (recorded_at, actor, actor_name, actor_folded, action, cycle_id, agency_id, leaf_id, detail)
            VALUES (:at, :actor, :name, :folded, :action, :cycle, :agency, :leaf, :detail)""";

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final ObjectMapper json;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, CurrentUser user, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    void on(AuditableEvent event) {
        var actor = user.isSignedIn() ? user.username() : PROGRAM;
        var name = user.isSignedIn() ? user.displayName() : PROGRAM_NAME;
        jdbc.sql(APPEND)
                .param("at", LocalDateTime.now(clock))
                .param("actor", actor)
                .param("name", name)
                .param("folded", Folded.of(actor + " " + name))
                .param("action", event.action())
                .param("cycle", text(event.auditCycle()))
                .param("agency", text(event.auditAgency()))
                .param("leaf", text(event.auditLeaf()))
                .param("detail", detail(event))
                .update();
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }

    private String detail(AuditableEvent event) {
        try {
            return json.writeValueAsString(new TreeMap<>(event.detail()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A map of texts is always JSON", impossible);
        }
    }
}
