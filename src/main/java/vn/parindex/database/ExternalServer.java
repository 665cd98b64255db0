package vn.parindex.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.mariadb.jdbc.Configuration;
import org.springframework.core.env.Environment;

/** Refuses an external server on which locks, sorting or rights would not hold, before anything is written to it. */
final class ExternalServer {

    private final Connection user;
    private final String schema;

    private ExternalServer(Connection user, String schema) {
        this.user = user;
        this.schema = schema;
    }

    /** Checks the server as the application's user, and that the owner of the schema can sign in. */
    static void check(Environment environment) {
        var url = environment.getRequiredProperty(ExternalSettings.URL);
        var account = new ApplicationAccount(
                url,
                environment.getRequiredProperty(ExternalSettings.USER),
                environment.getRequiredProperty(ExternalSettings.PASSWORD));
        try (var user = account.connect()) {
            var server = new ExternalServer(user, Configuration.parse(url).database());
            server.checkKind();
            server.checkIsolation();
            server.checkRights(environment.getRequiredProperty(ExternalSettings.USER));
        } catch (SQLException failure) {
            throw unreachable(ExternalSettings.USER, failure);
        }
        try (var owner = DriverManager.getConnection(
                environment.getProperty(ExternalSettings.OWNER_URL, url),
                environment.getRequiredProperty(ExternalSettings.OWNER),
                environment.getRequiredProperty(ExternalSettings.OWNER_PASSWORD))) {
            owner.isValid(5);
        } catch (SQLException failure) {
            throw unreachable(ExternalSettings.OWNER, failure);
        }
    }

    private static StartRefusedException unreachable(String property, SQLException failure) {
        return new StartRefusedException(
                "The database does not let the user of " + property + " in: " + failure.getMessage() + ".",
                "Start the database, create the schema and both users, or correct " + ExternalSettings.URL + ", "
                        + property + " and its password.",
                failure);
    }

    private void checkKind() throws SQLException {
        var version = value("SELECT VERSION()");
        var collations = value("SELECT COUNT(*) FROM information_schema.COLLATION_CHARACTER_SET_APPLICABILITY"
                + " WHERE FULL_COLLATION_NAME = '" + ServerSettings.COLLATION + "'");
        if (!version.contains("MariaDB") || collations.equals("0")) {
            throw new StartRefusedException(
                    "The database server (" + version + ") cannot sort Vietnamese names: it lacks the collation "
                            + ServerSettings.COLLATION + ".",
                    "Set " + ExternalSettings.URL + " to a MariaDB 10.11 or later.");
        }
        if (!value("SELECT @@default_storage_engine").equalsIgnoreCase("InnoDB")) {
            throw new StartRefusedException(
                    "The database server makes tables without transactions.",
                    "Set default_storage_engine=InnoDB on the server.");
        }
    }

    private void checkIsolation() throws SQLException {
        user.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        var isolation = value("SELECT @@transaction_isolation");
        var statementLog = value("SELECT @@log_bin AND @@binlog_format = 'STATEMENT'");
        if (!isolation.equals("READ-COMMITTED") || statementLog.equals("1")) {
            throw new StartRefusedException(
                    "The database server cannot write under READ COMMITTED, which the process engine needs.",
                    "Set binlog_format=ROW (or MIXED) on the server.");
        }
    }

    private void checkRights(String name) throws SQLException {
        try (var statement = user.createStatement();
                var rows = statement.executeQuery("SHOW GRANTS")) {
            while (rows.next()) {
                var grant = Grant.parse(rows.getString(1));
                if (grant.isTooMuchFor(schema)) {
                    throw new StartRefusedException(
                            "The application's database user " + name + " has more than rights on single tables: "
                                    + grant + ".",
                            "Revoke that right; the application gives its user what it needs, table by table.");
                }
            }
        }
    }

    private String value(String query) throws SQLException {
        try (var statement = user.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
