package vn.parindex.cycle;

import java.time.LocalDateTime;
import vn.parindex.agency.AgencyId;
import vn.parindex.shared.RefusedException;

/** When more time may be given: later than now and than the present deadline, and before the next step ends. */
record ExtensionRules(CycleCalendar calendar, LocalDateTime now) {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 2000;

    /** @return the reason as it will be stored */
    String check(AgencyId agency, CycleStep step, LocalDateTime due, String reason) {
        if (!step.extendable()) {
            throw RefusedException.at("step", "cycle.refusal.stepNotExtendable");
        }
        if (due == null) {
            throw RefusedException.at("due", "cycle.refusal.dueMissing");
        }
        if (!due.isAfter(now)) {
            throw RefusedException.at("due", "cycle.refusal.dueInThePast");
        }
        if (!due.isAfter(calendar.deadline(agency, step))) {
            throw RefusedException.at("due", "cycle.refusal.dueNotLater");
        }
        step.next().map(next -> calendar.deadline(agency, next)).ifPresent(limit -> {
            if (!due.isBefore(limit)) {
                throw RefusedException.at("due", "cycle.refusal.dueAfterNextStep");
            }
        });
        var why = reason == null ? "" : reason.strip();
        if (why.length() < SHORTEST_REASON) {
            throw RefusedException.at("reason", "cycle.refusal.reasonTooShort", SHORTEST_REASON);
        }
        if (why.length() > LONGEST_REASON) {
            throw RefusedException.at("reason", "cycle.refusal.reasonTooLong", LONGEST_REASON);
        }
        return why;
    }
}
