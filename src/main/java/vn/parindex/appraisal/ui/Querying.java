package vn.parindex.appraisal.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.parindex.appraisal.AskNow;
import vn.parindex.appraisal.CriterionQueryId;
import vn.parindex.appraisal.FindingId;
import vn.parindex.appraisal.QueryOffer;
import vn.parindex.appraisal.QueryPreview;
import vn.parindex.appraisal.QueryRow;
import vn.parindex.appraisal.QueryService;
import vn.parindex.cycle.WorkingDays;
import vn.parindex.identity.AccessMatrix;

/** What the grid does with questions about single criteria. */
@SpringComponent
class Querying {

    private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

    private final QueryService service;
    private final WorkingDays days;
    private final AccessMatrix access;
    private final Clock clock;

    Querying(QueryService service, WorkingDays days, AccessMatrix access, Clock clock) {
        this.service = service;
        this.days = days;
        this.access = access;
        this.clock = clock;
    }

    /** Whether the reader may ask, lengthen and take back at all. */
    boolean asks() {
        return access.permits("query.ask");
    }

    QueryOffer offer(FindingId finding) {
        return service.offer(finding);
    }

    QueryPreview preview(AskNow command) {
        return service.preview(command);
    }

    void ask(AskNow command) {
        service.ask(command);
    }

    /** All questions about a finding, the latest first. */
    List<QueryRow> of(FindingId finding) {
        var all = new ArrayList<>(service.of(finding));
        Collections.reverse(all);
        return all;
    }

    FindingId findingOf(CriterionQueryId query) {
        return service.findingOf(query);
    }

    void extend(QueryRow query, int more, String reason) {
        service.extend(query.id(), more, reason);
    }

    void withdraw(QueryRow query, String reason) {
        service.withdraw(query.id(), reason);
    }

    void hear(QueryRow query) {
        service.hear(query.id());
    }

    /** The end of the last of so many working days from today. */
    LocalDateTime after(int workingDays) {
        return after(LocalDate.now(clock), workingDays);
    }

    /** The end of the last of so many working days. */
    LocalDateTime after(LocalDate first, int workingDays) {
        return days.plus(first, workingDays).atTime(END_OF_DAY);
    }
}
