package vn.parindex.cycle;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.parindex.criteria.SetId;
import vn.parindex.criteria.SetUse;

/** Tells the criteria module which cycles still work with a set. */
@Component
class CycleSetUse implements SetUse {

    private final JdbcTemplate jdbc;

    CycleSetUse(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> unfinishedCycles(SetId set) {
        return jdbc.queryForList(
                "SELECT DISTINCT c.name_vi FROM cycle_cycle c JOIN cycle_participant a ON a.cycle_id = c.id"
                        + " WHERE a.set_id = ? AND c.status NOT IN ('LOCKED', 'PUBLISHED') ORDER BY c.name_vi",
                String.class,
                set.value());
    }
}
