package vn.parindex.database;

import java.sql.SQLException;
import java.util.regex.Pattern;
import org.mariadb.jdbc.Configuration;
import org.mariadb.jdbc.HostAddress;
import org.mariadb.jdbc.export.SslMode;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Refuses settings of an external database that are unsafe to run on, each with the sentence that says what to set. */
final class ExternalSettings {

    static final String URL = "spring.datasource.url";
    static final String USER = "spring.datasource.username";
    static final String PASSWORD = "spring.datasource.password";
    static final String OWNER_URL = "spring.flyway.url";
    static final String OWNER = "spring.flyway.user";
    static final String OWNER_PASSWORD = "spring.flyway.password";

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d+){3}|::1|\\[::1]");

    private final Environment environment;

    private ExternalSettings(Environment environment) {
        this.environment = environment;
    }

    static void check(Environment environment) {
        var settings = new ExternalSettings(environment);
        settings.checkAccounts();
        settings.checkConnection(URL);
        if (StringUtils.hasText(environment.getProperty(OWNER_URL))) {
            settings.checkConnection(OWNER_URL);
        }
        settings.checkDemonstration();
    }

    private void checkAccounts() {
        require(USER, "The application has no user of its own in the database.");
        require(PASSWORD, "The application's database user has an empty password.");
        require(OWNER, "The schema has no owner: migrations need a user with DDL rights, distinct from " + USER + ".");
        require(OWNER_PASSWORD, "The owner of the schema has an empty password.");
        if (environment.getProperty(OWNER, "").equals(environment.getProperty(USER))) {
            throw new StartRefusedException(
                    "The application would work as the owner of the schema, who may change locked scores.",
                    "Set " + OWNER + " and " + USER + " to two different users.");
        }
    }

    private void require(String property, String reason) {
        if (!StringUtils.hasText(environment.getProperty(property))) {
            throw new StartRefusedException(reason, "Set " + property + ".");
        }
    }

    private void checkConnection(String property) {
        var connection = parsed(property);
        if (connection.database() == null) {
            throw new StartRefusedException(
                    property + " names no schema.", "Set it in the form jdbc:mariadb://host:3306/parindex.");
        }
        if (connection.addresses().stream().anyMatch(address -> isPlain(address, connection) && !isLocal(address))) {
            throw new StartRefusedException(
                    "The connection to the database would cross the network in plain text.",
                    "Add sslMode=verify-full to " + property + ".");
        }
    }

    private Configuration parsed(String property) {
        var url = environment.getProperty(property, "");
        try {
            var configuration = url.startsWith("jdbc:mariadb:") ? Configuration.parse(url) : null;
            if (configuration != null) {
                return configuration;
            }
        } catch (SQLException | IllegalArgumentException unreadable) {
            throw notMariaDb(property, unreadable);
        }
        throw notMariaDb(property, null);
    }

    private static StartRefusedException notMariaDb(String property, Exception cause) {
        return new StartRefusedException(
                property + " is not the address of a MariaDB.",
                "Set it in the form jdbc:mariadb://host:3306/parindex?sslMode=verify-full.",
                cause);
    }

    private static boolean isPlain(HostAddress address, Configuration connection) {
        return (address.sslMode == null ? connection.sslMode() : address.sslMode) == SslMode.DISABLE;
    }

    private static boolean isLocal(HostAddress address) {
        return address.localSocket != null
                || address.host != null && LOOPBACK.matcher(address.host).matches();
    }

    private void checkDemonstration() {
        var demonstration = environment.getProperty(DatabaseStart.DEMONSTRATION, "false");
        if (!demonstration.equals("true") && !demonstration.equals("false")) {
            throw new StartRefusedException(
                    DatabaseStart.DEMONSTRATION + " is \"" + demonstration + "\", which is neither true nor false.",
                    "Set " + DatabaseStart.DEMONSTRATION + "=true to load invented scores and accounts with a known"
                            + " password, or leave it out.");
        }
        if (demonstration.equals("false") && StringUtils.hasText(environment.getProperty(DatabaseStart.CLOCK))) {
            throw new StartRefusedException(
                    "The clock is simulated, so deadlines and signatures would carry invented times.",
                    "Leave out " + DatabaseStart.CLOCK + ", or set " + DatabaseStart.DEMONSTRATION + "=true.");
        }
    }
}
