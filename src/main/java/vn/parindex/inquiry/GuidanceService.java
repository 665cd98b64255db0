package vn.parindex.inquiry;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;

/** Makes of an answer guidance for all who are assessed by the leaf, and takes it back. */
@Service
@Transactional
public class GuidanceService {

    private final InquiryTables questions;
    private final GuidanceTables guidance;
    private final InquiryPlaces places;
    private final Audience audience;
    private final CurrentOfficer current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GuidanceService(
            InquiryTables questions,
            GuidanceTables guidance,
            InquiryPlaces places,
            Audience audience,
            CurrentOfficer current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.questions = questions;
        this.guidance = guidance;
        this.places = places;
        this.audience = audience;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Who will read it. */
    @PreAuthorize("@access.permits('inquiry.publish')")
    @Transactional(readOnly = true)
    public List<SeenBy> preview(QuestionId id, String words) {
        var question = onDesk(id);
        InquiryText.typed(words);
        return audience.ofGuidance(question.cycle(), question.leaf());
    }

    /** Publishes these words, and nothing of the question or of who asked it. */
    @PreAuthorize("@access.permits('inquiry.publish')")
    public UUID publish(QuestionId id, String typed) {
        var question = onDesk(id);
        var words = InquiryText.typed(typed);
        places.requireOpen(question.cycle());
        if (guidance.of(id).stream().anyMatch(known -> known.words().equals(words))) {
            throw RefusedException.at("words", "inquiry.refusal.publishedAlready");
        }
        var officer = current.get();
        var row = new GuidanceRow(
                UUID.randomUUID(),
                question.cycle(),
                question.leaf(),
                question.leafCode(),
                words,
                officer.agency(),
                LocalDateTime.now(clock));
        guidance.insert(id, row, officer.displayName());
        events.publishEvent(new GuidanceMoved(row.id(), question.cycle(), question.leaf(), true, ""));
        return row.id();
    }

    /** Takes it back, with a reason; what was said to the one who asked stays. */
    @PreAuthorize("@access.permits('inquiry.publish')")
    public void withdraw(UUID id, String typed) {
        var question = onDesk(guidance.question(id).orElseThrow(() -> new NotFoundException("No guidance " + id)));
        var why = InquiryText.typed(typed);
        if (!guidance.withdraw(id, current.get().displayName(), why, LocalDateTime.now(clock))) {
            throw new RefusedException("inquiry.refusal.withdrawnAlready");
        }
        events.publishEvent(new GuidanceMoved(id, question.cycle(), question.leaf(), false, why));
    }

    /** On one leaf, the latest first; for those whose agency is assessed by it, who appraise, run the cycle or audit. */
    @PreAuthorize("@access.permits('guidance.read')")
    @Transactional(readOnly = true)
    public List<GuidanceRow> of(CycleId cycle, LeafId leaf) {
        if (!audience.reads(current.get(), cycle, leaf)) {
            throw new NotFoundException("No leaf " + leaf + " in " + cycle);
        }
        return guidance.of(cycle, leaf);
    }

    private QuestionRow onDesk(QuestionId id) {
        var officer = current.get();
        return questions
                .find(id)
                .filter(Reach.of(officer)::isAsked)
                .orElseThrow(() -> new NotFoundException("No question " + id));
    }
}
