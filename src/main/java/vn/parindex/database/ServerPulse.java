package vn.parindex.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/** Asks the embedded server whether it still answers, over a connection of its own that no full pool can keep from it. */
final class ServerPulse implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final String url;
    private final String password;
    private ServerProcess connected;
    private Connection connection;

    ServerPulse(String url, ServerAccounts accounts) {
        this.url = url + "?connectTimeout=" + PATIENCE.toMillis() + "&socketTimeout=" + PATIENCE.toMillis();
        this.password = accounts.ownerPassword();
    }

    /** Returns false when this run of the server has said nothing within four seconds. */
    boolean answers(ServerProcess server) {
        try {
            if (connection == null || connected != server) {
                close();
                connection = DriverManager.getConnection(url, ServerAccounts.OWNER, password);
                connected = server;
            }
            try (var statement = connection.createStatement()) {
                return statement.execute("SELECT 1");
            }
        } catch (SQLException silent) {
            close();
            return false;
        }
    }

    @Override
    public void close() {
        try (var old = connection) {
            connection = null;
        } catch (SQLException broken) {
            connection = null;
        }
    }
}
