package vn.parindex.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.shared.Folded;
import vn.parindex.shared.LocalizedText;

/** The list of accounts, page by page: one statement whatever the number of accounts. */
@Component
class AccountRows {

    private static final String PAGE = """
            SELECT a.id, a.username, a.display_name, a.agency_id, g.name_vi, g.name_en, a.enabled, a.must_change_password, a.created_at,
                   a.locked_until > :now OR EXISTS (SELECT 1 FROM identity_sign_in_origin o
                    WHERE o.account_id = a.id AND o.locked_until > :now) AS locked_out,
                   (SELECT GROUP_CONCAT(r.role ORDER BY r.role SEPARATOR ' ')
                    FROM identity_account_role r WHERE r.account_id = a.id) AS roles
            FROM identity_account a LEFT JOIN agency g ON g.id = a.agency_id
            WHERE a.username LIKE :pattern OR a.name_folded LIKE :pattern OR g.name_folded LIKE :pattern
            ORDER BY a.username LIMIT :size OFFSET :offset""";

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<AccountRow> find(String search, Pageable page) {
        return jdbc.sql(PAGE)
                .param("pattern", "%" + literal(Folded.of(search == null ? "" : search)) + "%")
                .param("now", LocalDateTime.now(clock))
                .param("size", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> read(row))
                .list();
    }

    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static AccountRow read(ResultSet row) throws SQLException {
        var agency = row.getString("agency_id");
        var roles = row.getString("roles");
        return new AccountRow(
                OfficerId.of(row.getString("id")),
                row.getString("username"),
                row.getString("display_name"),
                agency == null ? null : AgencyId.of(agency),
                agency == null ? null : new LocalizedText(row.getString("name_vi"), row.getString("name_en")),
                roles == null ? Set.of() : Set.of(roles.split(" ")),
                row.getBoolean("enabled"),
                row.getBoolean("locked_out"),
                row.getBoolean("must_change_password"),
                row.getObject("created_at", LocalDateTime.class));
    }
}
