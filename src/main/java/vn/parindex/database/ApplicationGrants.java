package vn.parindex.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.stereotype.Component;

/**
 * After every migration: brings the application user's rights to exactly what {@link TableRights} says, table by table.
 * A right on the whole schema would silently cover the ledger, and every table to come.
 */
@Component
class ApplicationGrants extends BaseCallback {

    private final ApplicationAccount application;
    private final TableRights rights = TableRights.shipped();

    ApplicationGrants(ApplicationAccount application) {
        this.application = application;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
        try (var user = application.connect()) {
            bringTo(context.getConnection(), user);
        } catch (SQLException failure) {
            throw new StartRefusedException(
                    "The rights of the application user cannot be set: " + failure.getMessage() + ".",
                    "Give the user of spring.flyway.user all rights on the schema WITH GRANT OPTION.",
                    failure);
        }
    }

    private void bringTo(Connection owner, Connection user) throws SQLException {
        var account = ApplicationAccount.nameOf(user);
        var onTables = ApplicationAccount.rightsOn(owner.getCatalog(), user);
        var onColumns = ApplicationAccount.rightsOnColumns(owner.getCatalog(), user);
        var changes = new ArrayList<String>();
        wanted(owner).forEach((table, wanted) -> {
            var granted = onTables.getOrDefault(table, Set.of());
            difference(union(granted, onColumns.getOrDefault(table, Set.of())), wanted)
                    .ifPresent(surplus -> changes.add("REVOKE %s ON `%s` FROM %s".formatted(surplus, table, account)));
            difference(wanted, granted)
                    .ifPresent(missing -> changes.add("GRANT %s ON `%s` TO %s".formatted(missing, table, account)));
        });
        execute(changes, owner);
    }

    private static void execute(List<String> changes, Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            for (var change : changes) {
                statement.execute(change);
            }
        }
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        var union = new TreeSet<>(some);
        union.addAll(others);
        return union;
    }

    private static Optional<String> difference(Set<String> minuend, Set<String> subtrahend) {
        var rest = new TreeSet<>(minuend);
        rest.removeAll(subtrahend);
        return rest.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", rest));
    }

    private Map<String, Set<String>> wanted(Connection owner) throws SQLException {
        var wanted = new HashMap<String, Set<String>>();
        try (var statement = owner.createStatement();
                var tables = statement.executeQuery(
                        "SELECT TABLE_NAME, TABLE_TYPE FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE()")) {
            while (tables.next()) {
                wanted.put(tables.getString(1), rights.of(tables.getString(1), tables.getString(2)));
            }
        }
        return wanted;
    }
}
