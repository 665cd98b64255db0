package vn.parindex.notification;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.parindex.announcement.AnnouncementMade;
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
        Heard.safely(() -> log.note(
                MessageKind.QUESTION_ASKED,
                event.cycle(),
                event.agency(),
                event.question().toString(),
                null,
                null));
    }

    @EventListener
    void on(QuestionForwarded event) {
        Heard.safely(() -> log.note(
                MessageKind.QUESTION_ASKED,
                event.cycle(),
                event.agency(),
                event.question().toString(),
                null,
                null));
    }

    @EventListener
    void on(QuestionFollowedUp event) {
        Heard.safely(() -> log.note(
                MessageKind.QUESTION_ASKED,
                event.cycle(),
                event.agency(),
                event.question().toString(),
                null,
                null));
    }

    @EventListener
    void on(QuestionAnswered event) {
        Heard.safely(() -> log.note(
                MessageKind.QUESTION_ANSWERED,
                event.cycle(),
                event.agency(),
                event.question().toString(),
                null,
                null));
    }

    @EventListener
    void on(AnnouncementMade event) {
        Heard.safely(() ->
                log.note(MessageKind.ANNOUNCED, null, null, event.announcement().toString(), null, null));
    }

    @EventListener
    void on(GuidanceMoved event) {
        if (event.published()) {
            Heard.safely(() -> log.note(
                    MessageKind.GUIDANCE_PUBLISHED,
                    event.cycle(),
                    null,
                    event.leaf().toString(),
                    null,
                    null));
        }
    }
}
