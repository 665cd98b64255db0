package vn.parindex.workflow;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.parindex.agency.AgencyId;

/**
 * A filter as SQL. One part per desk, each walking its index in the order of the list and stopping after the page; a
 * reader sits at few desks.
 *
 * @param agencies those that the text means; empty: no text was given
 */
record WorkQuery(
        List<String> desks, UUID reader, WorkFilter filter, Optional<Set<AgencyId>> agencies, WorkCalendar calendar) {

    private static final String COLUMNS =
            "SELECT id, kind, cycle_id, agency_id, leaf_id, subject_id, due_at, opened_at, closed_at, assignee_id,"
                    + " assignee_name, sort_at"
                    + " FROM workflow_item";
    private static final String STANDS_IN =
            " FROM workflow_stand_in WHERE officer_id = :reader AND :today BETWEEN first_day AND last_day)";

    /** Asked once for all rows first: most readers stand in for nobody. */
    private static final String STOOD_IN =
            "(EXISTS (SELECT 1" + STANDS_IN + " AND id IN (SELECT item_id" + STANDS_IN + ")";

    private static final String OWN = "(assignee_id IS NULL OR assignee_id = :reader OR " + STOOD_IN + ")";
    private static final String BY_DUE = " ORDER BY sort_at, opened_at, id";
    private static final String BY_DONE = " ORDER BY closed_at DESC, id DESC";

    /** Nothing can be found: said without asking. */
    boolean isVain() {
        return desks.isEmpty() || agencies.filter(Set::isEmpty).isPresent();
    }

    String page() {
        var order = done() ? BY_DONE : BY_DUE;
        var parts = new ArrayList<String>();
        for (int desk = 0; desk < desks.size(); desk++) {
            parts.add("(" + COLUMNS + " WHERE desk = :desk" + desk + state() + kind() + facets() + order
                    + " LIMIT :upTo)");
        }
        return String.join(" UNION ALL ", parts) + order + " LIMIT :limit OFFSET :offset";
    }

    /**
     * By kind: how many are open, how many of them are not a colleague's, how many of those are overdue; then how many
     * were done. The kind and the state that are asked for do not narrow it. Grouped in the order of an index that holds
     * all it reads, so that nothing is sorted or looked up.
     */
    String counts() {
        return "SELECT kind, COUNT(*) AS items, SUM(" + OWN + ") AS own, SUM(" + OWN + " AND sort_at < :now) AS late"
                + " FROM workflow_item WHERE desk IN (:desks) AND is_open = 1" + facets()
                + " GROUP BY desk, is_open, kind"
                + " UNION ALL SELECT kind, COUNT(*), NULL, NULL"
                + " FROM workflow_item WHERE desk IN (:desks) AND closed_at >= :since" + facets() + " GROUP BY kind";
    }

    Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        for (int desk = 0; desk < desks.size(); desk++) {
            parameters.put("desk" + desk, desks.get(desk));
        }
        parameters.put("desks", desks);
        parameters.put("reader", reader);
        parameters.put("today", calendar.now().toLocalDate());
        parameters.put("now", calendar.now());
        parameters.put("since", calendar.now().minusYears(1));
        filter.kind().ifPresent(kind -> parameters.put("kind", kind.name()));
        filter.agency().ifPresent(agency -> parameters.put("agency", agency.value()));
        filter.field().ifPresent(field -> parameters.put("field", bit(field)));
        filter.due().ifPresent(due -> parameters.put("until", until(due)));
        agencies.ifPresent(found ->
                parameters.put("agencies", found.stream().map(AgencyId::value).collect(Collectors.toSet())));
        return parameters;
    }

    /** What the filter shows as open to the reader, though it was given to this person. */
    boolean isStandIn(UUID assignee) {
        var open = filter.state() == WorkState.OPEN || filter.state() == WorkState.OVERDUE;
        return open && assignee != null && !assignee.equals(reader);
    }

    private boolean done() {
        return filter.state() == WorkState.DONE;
    }

    private String state() {
        var own = " AND is_open = 1 AND " + OWN;
        return switch (filter.state()) {
            case OPEN -> own;
            case OVERDUE -> own + " AND sort_at < :now";
            case WITH_OTHERS -> " AND is_open = 1 AND assignee_id <> :reader AND NOT " + STOOD_IN;
            case DONE -> " AND closed_at >= :since";
        };
    }

    private String kind() {
        return filter.kind().isPresent() ? " AND kind = :kind" : "";
    }

    private String facets() {
        return (filter.agency().isPresent() ? " AND agency_id = :agency" : "")
                + (filter.field().isPresent() ? " AND fields & :field <> 0" : "")
                + (agencies.isPresent() ? " AND agency_id IN (:agencies)" : "")
                + filter.due()
                        .map(due -> due == WorkDue.LATER ? " AND sort_at >= :until" : " AND sort_at < :until")
                        .orElse("");
    }

    private LocalDateTime until(WorkDue due) {
        var today = calendar.now().toLocalDate();
        var last = due == WorkDue.TODAY ? today : calendar.plusWorkingDays(today, 5);
        return last.plusDays(1).atTime(LocalTime.MIDNIGHT);
    }

    /** The place of a field, counted from 1, as a bit. */
    static long bit(int field) {
        return field > WorkFilter.MOST_FIELDS ? 0 : 1L << (field - 1);
    }
}
