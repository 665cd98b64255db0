package vn.parindex.appraisal;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers for each person how each kind of grid was arranged last. */
@Service
@Transactional
public class GridLookService {

    private static final String BETWEEN = ",";
    private static final int LONGEST = 1000;

    private final JdbcClient jdbc;
    private final Desks desks;

    GridLookService(JdbcClient jdbc, Desks desks) {
        this.jdbc = jdbc;
        this.desks = desks;
    }

    /** Empty while the person has arranged nothing. */
    @PreAuthorize("@access.permits('finding.read')")
    @Transactional(readOnly = true)
    public Optional<GridLook> own(GridScope.Kind scope) {
        return jdbc.sql("SELECT columns_shown, grouped_by FROM appraisal_grid_look WHERE username = ? AND scope = ?")
                .params(username(), scope.name())
                .query((row, number) -> new GridLook(
                        Arrays.asList(row.getString(1).split(BETWEEN)), GridGrouping.valueOf(row.getString(2))))
                .optional();
    }

    @PreAuthorize("@access.permits('finding.read')")
    public void keep(GridScope.Kind scope, GridLook look) {
        var columns = String.join(BETWEEN, look.columns());
        if (columns.length() > LONGEST) {
            return;
        }
        jdbc.sql("""
                INSERT INTO appraisal_grid_look (username, scope, columns_shown, grouped_by) VALUES (?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE columns_shown = VALUES(columns_shown), grouped_by = VALUES(grouped_by)""")
                .params(username(), scope.name(), columns, look.grouping().name())
                .update();
    }

    private String username() {
        return desks.sign().username();
    }
}
