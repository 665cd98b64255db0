package vn.parindex.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyRow;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.shared.Folded;

/** "My work": what waits for the signed-in officer, from the product's own read model, never from the engine. */
@Service
public class WorkItems {

    private final JdbcClient jdbc;
    private final CurrentOfficer current;
    private final Agencies agencies;
    private final WorkCalendar calendar;

    WorkItems(JdbcClient jdbc, CurrentOfficer current, Agencies agencies, WorkCalendar calendar) {
        this.jdbc = jdbc;
        this.current = current;
        this.agencies = agencies;
        this.calendar = calendar;
    }

    /** What the filter finds, the most urgent first; what is done, the latest first. One statement. */
    @PreAuthorize("isAuthenticated()")
    public List<WorkItemRow> page(WorkFilter filter, int offset, int limit) {
        var query = query(filter);
        if (query.isVain()) {
            return List.of();
        }
        return jdbc.sql(query.page())
                .params(query.parameters())
                .param("upTo", (long) offset + limit)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> item(row, query))
                .list();
    }

    /** How many there are by state and kind under the filter's other conditions. One statement. */
    @PreAuthorize("isAuthenticated()")
    public WorkCounts counts(WorkFilter filter) {
        var counts = new WorkCounts();
        var query = query(filter);
        if (!query.isVain()) {
            jdbc.sql(query.counts()).params(query.parameters()).query((ResultSet row) -> count(row, counts));
        }
        return counts;
    }

    /** The roles in which work may come to the reader. */
    @PreAuthorize("isAuthenticated()")
    public Set<String> roles() {
        var carrying = Stream.of(WorkKind.values()).map(WorkKind::role).collect(Collectors.toSet());
        return Desk.rolesOf(current.get()).stream().filter(carrying::contains).collect(Collectors.toSet());
    }

    private WorkQuery query(WorkFilter filter) {
        var officer = current.get();
        return new WorkQuery(
                Desk.of(officer, filter.role()), officer.id().value(), filter, meant(filter.text()), calendar);
    }

    private Optional<Set<AgencyId>> meant(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var folded = Folded.of(text);
        return Optional.of(agencies.all().stream()
                .filter(agency -> isMeant(agency, folded))
                .map(AgencyRow::id)
                .collect(Collectors.toSet()));
    }

    private static boolean isMeant(AgencyRow agency, String folded) {
        return agency.code().toLowerCase(Locale.ROOT).equals(folded)
                || Folded.of(agency.name().vi()).contains(folded)
                || Folded.of(agency.name().en()).contains(folded);
    }

    private static void count(ResultSet row, WorkCounts counts) throws SQLException {
        var kind = WorkKind.valueOf(row.getString("kind"));
        int found = row.getInt("items");
        int own = row.getInt("own");
        if (row.wasNull()) {
            counts.add(WorkState.DONE, kind, found);
        } else {
            counts.add(WorkState.OPEN, kind, own);
            counts.add(WorkState.OVERDUE, kind, row.getInt("late"));
            counts.add(WorkState.WITH_OTHERS, kind, found - own);
        }
    }

    private static WorkItemRow item(ResultSet row, WorkQuery query) throws SQLException {
        return new WorkItemRow(
                row.getObject("id", UUID.class),
                WorkKind.valueOf(row.getString("kind")),
                new CycleId(row.getObject("cycle_id", UUID.class)),
                Optional.ofNullable(row.getObject("agency_id", UUID.class)).map(AgencyId::new),
                Optional.ofNullable(row.getObject("leaf_id", UUID.class)).map(LeafId::new),
                row.getObject("subject_id", UUID.class),
                Optional.ofNullable(row.getObject("due_at", LocalDateTime.class)),
                row.getObject("opened_at", LocalDateTime.class),
                Optional.ofNullable(row.getObject("closed_at", LocalDateTime.class)),
                Optional.ofNullable(row.getString("assignee_name")),
                query.isStandIn(row.getObject("assignee_id", UUID.class)));
    }
}
