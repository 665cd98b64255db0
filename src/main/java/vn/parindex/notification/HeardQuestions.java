package vn.parindex.notification;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.announcement.AnnouncementMade;
import vn.parindex.announcement.AnnouncementWithdrawn;
import vn.parindex.cycle.CycleId;
import vn.parindex.inquiry.GuidanceMoved;
import vn.parindex.inquiry.QuestionAnswered;
import vn.parindex.inquiry.QuestionAsked;
import vn.parindex.inquiry.QuestionFollowedUp;
import vn.parindex.inquiry.QuestionForwarded;

/** Hears what is announced and what becomes of questions: who is asked is told of each, who asked of the answer, all of what is published. */
@Component
class HeardQuestions {

    private final NewsLog log;

    HeardQuestions(NewsLog log) {
        this.log = log;
    }

    @EventListener
    void on(QuestionAsked event) {
        heard(MessageKind.QUESTION_ASKED, event.cycle(), event.agency(), event.question());
    }

    @EventListener
    void on(QuestionForwarded event) {
        heard(MessageKind.QUESTION_ASKED, event.cycle(), event.agency(), event.question());
    }

    @EventListener
    void on(QuestionFollowedUp event) {
        heard(MessageKind.QUESTION_ASKED, event.cycle(), event.agency(), event.question());
    }

    @EventListener
    void on(QuestionAnswered event) {
        heard(MessageKind.QUESTION_ANSWERED, event.cycle(), event.agency(), event.question());
    }

    @EventListener
    void on(AnnouncementMade event) {
        heard(MessageKind.ANNOUNCED, null, null, event.announcement());
    }

    @EventListener
    void on(AnnouncementWithdrawn event) {
        Heard.safely(() -> log.note(
                MessageKind.ANNOUNCEMENT_WITHDRAWN,
                null,
                null,
                event.announcement().toString(),
                event.reason(),
                null));
    }

    @EventListener
    void on(GuidanceMoved event) {
        if (event.published()) {
            heard(MessageKind.GUIDANCE_PUBLISHED, event.cycle(), null, event.guidance());
        } else {
            Heard.safely(() -> log.note(
                    MessageKind.GUIDANCE_WITHDRAWN,
                    event.cycle(),
                    null,
                    event.guidance().toString(),
                    event.why(),
                    null));
        }
    }

    private void heard(MessageKind kind, CycleId cycle, AgencyId agency, Object subject) {
        Heard.safely(() -> log.note(kind, cycle, agency, subject.toString()));
    }
}
