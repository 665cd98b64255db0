package vn.parindex.database;

import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/** An external database, asked every two seconds whether it answers; nobody here can start it again. */
final class WatchedDatabase implements DatabaseStatus, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(WatchedDatabase.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final DataSource dataSource;
    private final Thread watcher;
    private volatile boolean available = true;

    WatchedDatabase(DataSource dataSource) {
        this.dataSource = dataSource;
        this.watcher = new Thread(this::watch, "database-watch");
        watcher.setDaemon(true);
        watcher.start();
    }

    private void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(PAUSE.toMillis());
                tell(answers());
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean answers() {
        try (var connection = dataSource.getConnection()) {
            return connection.isValid(2);
        } catch (SQLException silent) {
            return false;
        }
    }

    private void tell(boolean answers) {
        if (answers != available) {
            LOG.warn(answers ? "The database answers again" : "The database does not answer");
        }
        available = answers;
    }

    @Override
    public boolean isAvailable() {
        return available;
    }

    @Override
    public void destroy() {
        watcher.interrupt();
    }
}
