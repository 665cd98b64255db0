package vn.parindex.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.mariadb.jdbc.Configuration;
import org.mariadb.jdbc.Driver;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The application's own view of itself in the server. It connects without naming the schema: a user without any right in
 * a schema, as before the first migration, is turned away at its door. And it asks as that user, because an owner
 * without rights on MariaDB's own tables does not see what others may do.
 */
@Component
class ApplicationAccount {

    private final String url;
    private final String user;
    private final String password;

    ApplicationAccount(
            @Value("${spring.datasource.url}") String url,
            @Value("${spring.datasource.username}") String user,
            @Value("${spring.datasource.password}") String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    Connection connect() throws SQLException {
        return Driver.connect(Configuration.parse(url).toBuilder()
                .database(null)
                .user(user)
                .password(password)
                .build());
    }

    /** The account that the server matched, quoted for a statement. */
    static String nameOf(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT CURRENT_USER()")) {
            row.next();
            var name = row.getString(1);
            int at = name.lastIndexOf('@');
            return "`" + name.substring(0, at) + "`@`" + name.substring(at + 1) + "`";
        }
    }

    /** Rights on whole tables of the schema, by table. */
    static Map<String, Set<String>> rightsOn(String schema, Connection connection) throws SQLException {
        return rights("TABLE_PRIVILEGES", schema, connection);
    }

    /** Rights on single columns, by table: nobody gives them here, but somebody may have. */
    static Map<String, Set<String>> rightsOnColumns(String schema, Connection connection) throws SQLException {
        return rights("COLUMN_PRIVILEGES", schema, connection);
    }

    private static Map<String, Set<String>> rights(String view, String schema, Connection connection)
            throws SQLException {
        var rights = new HashMap<String, Set<String>>();
        try (var statement = connection.prepareStatement(
                "SELECT TABLE_NAME, PRIVILEGE_TYPE FROM information_schema." + view + " WHERE TABLE_SCHEMA = ?")) {
            statement.setString(1, schema);
            var rows = statement.executeQuery();
            while (rows.next()) {
                rights.computeIfAbsent(rows.getString(1), table -> new HashSet<>())
                        .add(rows.getString(2));
            }
        }
        return rights;
    }
}
