package vn.parindex.council;

import org.springframework.stereotype.Component;
import vn.parindex.shared.RefusedException;

/** When a decision may be recorded that no meeting took: the cycle's rules allow it, and no meeting is to decide it. */
@Component
class OutsideMeetings {

    private final CouncilMeetings meetings;
    private final RuleBook rules;

    OutsideMeetings(CouncilMeetings meetings, RuleBook rules) {
        this.meetings = meetings;
        this.rules = rules;
    }

    void require(CouncilItem item) {
        if (!rules.of(item.cycle()).outsideMeetings()) {
            throw new RefusedException("council.refusal.meetingsOnly");
        }
        meetings.awaiting(item.id()).stream().findFirst().ifPresent(meeting -> {
            throw new RefusedException(
                    "council.refusal.onAgendaOf", meeting.row().number());
        });
    }
}
