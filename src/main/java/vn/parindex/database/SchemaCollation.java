package vn.parindex.database;

import java.sql.SQLException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.stereotype.Component;

/** Makes Vietnamese sorting the default of the schema before its tables are made, however somebody created it. */
@Component
class SchemaCollation extends BaseCallback {

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
        try (var statement = context.getConnection().createStatement();
                var row = statement.executeQuery("SELECT @@collation_database")) {
            row.next();
            if (!row.getString(1).equals(ServerSettings.COLLATION)) {
                statement.execute("ALTER DATABASE CHARACTER SET utf8mb4 COLLATE " + ServerSettings.COLLATION);
            }
        } catch (SQLException failure) {
            throw new StartRefusedException(
                    "The sorting of the schema cannot be set: " + failure.getMessage() + ".",
                    "Give the user of spring.flyway.user all rights on the schema WITH GRANT OPTION.",
                    failure);
        }
    }
}
