package vn.parindex.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;

/** The directory of officers: who has an account, an agency and which roles. Disabled accounts are not listed. */
@Component
public class Officers {

    private static final String OFFICER = """
            SELECT a.id, a.username, a.display_name, a.agency_id,
                   GROUP_CONCAT(r.role ORDER BY r.role SEPARATOR ' ') AS roles
            FROM identity_account a LEFT JOIN identity_account_role r ON r.account_id = a.id
            WHERE a.enabled AND %s
            GROUP BY a.id, a.username, a.display_name, a.agency_id ORDER BY a.username""";

    private final JdbcClient jdbc;

    Officers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty for an unknown or a disabled account. */
    public Optional<Officer> byUsername(String username) {
        return jdbc.sql(OFFICER.formatted("a.username = ?"))
                .param(username)
                .query(Officers::read)
                .optional();
    }

    /** Everybody with the role, by user name. */
    public List<Officer> withRole(String role) {
        return jdbc.sql(OFFICER.formatted("a.id IN (SELECT account_id FROM identity_account_role WHERE role = ?)"))
                .param(role)
                .query(Officers::read)
                .list();
    }

    /** Everybody of the agency, by user name. */
    public List<Officer> ofAgency(AgencyId agency) {
        return jdbc.sql(OFFICER.formatted("a.agency_id = ?"))
                .param(agency.value())
                .query(Officers::read)
                .list();
    }

    /** Everybody of the agency with one of the roles, by user name. */
    public List<Officer> ofAgency(AgencyId agency, Collection<String> roles) {
        return ofAgency(agency).stream()
                .filter(officer -> officer.hasAny(roles))
                .toList();
    }

    private static Officer read(ResultSet row, int number) throws SQLException {
        var roles = row.getString("roles");
        return new Officer(
                OfficerId.of(row.getString("id")),
                row.getString("username"),
                row.getString("display_name"),
                Optional.ofNullable(row.getString("agency_id")).map(AgencyId::of),
                roles == null ? Set.of() : Set.of(roles.split(" ")));
    }
}
