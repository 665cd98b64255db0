package vn.parindex.database;

import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Tells the embedded database that its schema is complete. */
@Component
@ConditionalOnProperty(DatabaseStart.EMBEDDED)
class FirstMigration extends BaseCallback {

    private final EmbeddedDatabase database;

    FirstMigration(EmbeddedDatabase database) {
        this.database = database;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
        database.firstMigrationDone();
    }
}
