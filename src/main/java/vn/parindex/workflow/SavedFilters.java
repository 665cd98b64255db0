package vn.parindex.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;

/** The filters that the signed-in officer keeps; nobody sees or touches another's. */
@Service
@Transactional
public class SavedFilters {

    private static final int MOST = 20;
    private static final int LONGEST_NAME = 60;

    private final JdbcClient jdbc;
    private final CurrentOfficer current;
    private final Clock clock;

    SavedFilters(JdbcClient jdbc, CurrentOfficer current, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    /** The own ones by name. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<SavedFilter> mine() {
        return jdbc.sql("SELECT id, name, filter, is_default FROM workflow_saved_filter WHERE officer_id = ?"
                        + " ORDER BY name")
                .param(me())
                .query((row, number) -> saved(row))
                .list();
    }

    /** The one with which "my work" opens. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<WorkFilter> preferred() {
        return mine().stream()
                .filter(SavedFilter::isDefault)
                .map(SavedFilter::filter)
                .findFirst();
    }

    /**
     * Keeps a filter; under a name that is there already it takes the old one's place.
     *
     * @throws RefusedException at {@code name} when it is missing or too long, or when there are too many
     */
    @PreAuthorize("isAuthenticated()")
    public void save(String name, WorkFilter filter, boolean asDefault) {
        var kept = checked(name);
        var before = mine();
        if (before.size() >= MOST
                && before.stream().noneMatch(each -> each.name().equalsIgnoreCase(kept))) {
            throw RefusedException.at("name", "workflow.refusal.tooManyFilters", MOST);
        }
        if (asDefault) {
            clearDefault();
        }
        jdbc.sql("INSERT INTO workflow_saved_filter (id, officer_id, name, filter, is_default, saved_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE name = VALUES(name),"
                        + " filter = VALUES(filter), is_default = VALUES(is_default), saved_at = VALUES(saved_at)")
                .params(UUID.randomUUID(), me(), kept, filter.toText(), asDefault, LocalDateTime.now(clock))
                .update();
    }

    /** @throws RefusedException at {@code name} when it is missing, too long or another's already */
    @PreAuthorize("isAuthenticated()")
    public void rename(UUID id, String name) {
        var kept = checked(name);
        if (mine().stream()
                .anyMatch(each -> !each.id().equals(id) && each.name().equalsIgnoreCase(kept))) {
            throw RefusedException.at("name", "workflow.refusal.filterNameTaken");
        }
        requireOne(
                jdbc.sql("UPDATE workflow_saved_filter SET name = ? WHERE id = ? AND officer_id = ?")
                        .params(kept, id, me())
                        .update(),
                id);
    }

    /** "My work" opens with it; with none, all is shown. */
    @PreAuthorize("isAuthenticated()")
    public void prefer(Optional<UUID> id) {
        clearDefault();
        id.ifPresent(chosen -> requireOne(
                jdbc.sql("UPDATE workflow_saved_filter SET is_default = TRUE WHERE id = ? AND officer_id = ?")
                        .params(chosen, me())
                        .update(),
                chosen));
    }

    @PreAuthorize("isAuthenticated()")
    public void delete(UUID id) {
        requireOne(
                jdbc.sql("DELETE FROM workflow_saved_filter WHERE id = ? AND officer_id = ?")
                        .params(id, me())
                        .update(),
                id);
    }

    private static String checked(String name) {
        var kept = Normalizer.normalize(name == null ? "" : name.strip(), Normalizer.Form.NFC);
        if (kept.isEmpty()) {
            throw RefusedException.at("name", "workflow.refusal.filterNameMissing");
        }
        if (kept.length() > LONGEST_NAME) {
            throw RefusedException.at("name", "workflow.refusal.filterNameTooLong", LONGEST_NAME);
        }
        return kept;
    }

    private void clearDefault() {
        jdbc.sql("UPDATE workflow_saved_filter SET is_default = FALSE WHERE officer_id = ? AND is_default")
                .param(me())
                .update();
    }

    private static void requireOne(int changed, UUID id) {
        if (changed == 0) {
            throw new NotFoundException("No saved filter " + id);
        }
    }

    private UUID me() {
        return current.get().id().value();
    }

    private static SavedFilter saved(ResultSet row) throws SQLException {
        return new SavedFilter(
                row.getObject("id", UUID.class),
                row.getString("name"),
                WorkFilter.ofText(row.getString("filter")),
                row.getBoolean("is_default"));
    }
}
