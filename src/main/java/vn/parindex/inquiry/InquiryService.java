package vn.parindex.inquiry;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyId;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;

/** Asking about a leaf, answering, passing on, asking again. To whom a question is not open, it does not exist. */
@Service
@Transactional
public class InquiryService {

    private final InquiryTables tables;
    private final InquiryPlaces places;
    private final Audience audience;
    private final GuidanceTables guidance;
    private final CurrentOfficer current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InquiryService(
            InquiryTables tables,
            InquiryPlaces places,
            Audience audience,
            GuidanceTables guidance,
            CurrentOfficer current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tables = tables;
        this.places = places;
        this.audience = audience;
        this.guidance = guidance;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Who will read what is asked, before it is sent. */
    @PreAuthorize("@access.permits('inquiry.ask')")
    @Transactional(readOnly = true)
    public List<SeenBy> preview(AskQuestion command) {
        asker(command.agency());
        InquiryText.typed(command.words());
        return audience.ofQuestion(command.agency(), places.ministry(command));
    }

    @PreAuthorize("@access.permits('inquiry.ask')")
    public QuestionId ask(AskQuestion command) {
        var officer = asker(command.agency());
        var words = InquiryText.typed(command.words());
        places.requireOpen(command.cycle());
        var leaf = places.leaf(command);
        var now = LocalDateTime.now(clock);
        var question = new QuestionRow(
                QuestionId.next(),
                command.cycle(),
                command.agency(),
                leaf.id(),
                leaf.code(),
                places.ministry(command),
                QuestionStatus.OPEN,
                officer.id(),
                InquiryText.beginning(words),
                now,
                now,
                0);
        tables.insert(question, words);
        tables.insert(question.id(), entry(EntryKind.QUESTION, words, officer, now));
        events.publishEvent(new QuestionAsked(question.id(), question.cycle(), question.agency(), question.leaf()));
        return question.id();
    }

    /** The agency says more, or asks again; the question is open again. */
    @PreAuthorize("@access.permits('inquiry.ask')")
    public void followUp(QuestionId id, long version, String words) {
        var question = reached(id);
        var officer = asker(question.agency());
        write(question, version, EntryKind.FOLLOW_UP, words, officer, QuestionStatus.OPEN, question.ministry());
        events.publishEvent(new QuestionFollowedUp(id, question.cycle(), question.agency(), question.leaf()));
    }

    @PreAuthorize("@access.permits('inquiry.answer')")
    public void answer(QuestionId id, long version, String words) {
        var question = onDesk(id);
        write(question, version, EntryKind.ANSWER, words, current.get(), QuestionStatus.ANSWERED, question.ministry());
        events.publishEvent(new QuestionAnswered(id, question.cycle(), question.agency(), question.leaf()));
    }

    /**
     * Lays the question on another desk, with a word why.
     *
     * @param ministry who is asked now; empty: the Ministry of Home Affairs
     */
    @PreAuthorize("@access.permits('inquiry.answer')")
    public void forward(QuestionId id, long version, Optional<AgencyId> ministry, String words) {
        var question = onDesk(id);
        if (question.ministry().equals(ministry)) {
            throw RefusedException.at("to", "inquiry.refusal.sameDesk");
        }
        if (ministry.filter(to -> !places.ministries(question).contains(to)).isPresent()) {
            throw RefusedException.at("to", "inquiry.refusal.notInCharge");
        }
        write(question, version, EntryKind.FORWARD, words, current.get(), QuestionStatus.OPEN, ministry);
        events.publishEvent(new QuestionForwarded(id, question.cycle(), question.agency(), question.leaf()));
    }

    /** Open ones first, the latest movement first. */
    @PreAuthorize("@access.permits('inquiry.read')")
    @Transactional(readOnly = true)
    public List<QuestionRow> list(QuestionFilter filter, Pageable page) {
        return tables.list(Reach.of(current.get()), filter, page);
    }

    /** How many wait for an answer of the reader's desk. */
    @PreAuthorize("@access.permits('inquiry.read')")
    @Transactional(readOnly = true)
    public int waiting() {
        return tables.waiting(Reach.of(current.get()));
    }

    /** @throws NotFoundException when there is none, or not for this reader */
    @PreAuthorize("@access.permits('inquiry.read')")
    @Transactional(readOnly = true)
    public QuestionDetails details(QuestionId id) {
        var question = reached(id);
        var officer = current.get();
        boolean open = places.isOpen(question.cycle());
        return new QuestionDetails(
                question,
                tables.entries(id),
                guidance.of(id),
                open && places.mayAnswer(officer) && Reach.of(officer).isAsked(question),
                open && places.mayAsk(officer) && Reach.of(officer).asks(question));
    }

    private void write(
            QuestionRow question,
            long version,
            EntryKind kind,
            String typed,
            Officer officer,
            QuestionStatus status,
            Optional<AgencyId> ministry) {
        var words = InquiryText.typed(typed);
        places.requireOpen(question.cycle());
        var now = LocalDateTime.now(clock);
        if (question.version() != version || !tables.move(question, status, ministry, now)) {
            throw new RefusedException("inquiry.refusal.movedOn");
        }
        tables.insert(question.id(), entry(kind, words, officer, now));
    }

    private static EntryRow entry(EntryKind kind, String words, Officer officer, LocalDateTime at) {
        return new EntryRow(kind, words, officer.displayName(), officer.agency(), at);
    }

    private Officer asker(AgencyId agency) {
        var officer = current.get();
        if (!officer.isStaffOf(agency)) {
            throw new NotFoundException("No file of " + agency + " for " + officer.username());
        }
        return officer;
    }

    private QuestionRow reached(QuestionId id) {
        return tables.find(id)
                .filter(Reach.of(current.get())::reads)
                .orElseThrow(() -> new NotFoundException("No question " + id));
    }

    private QuestionRow onDesk(QuestionId id) {
        return tables.find(id)
                .filter(Reach.of(current.get())::isAsked)
                .orElseThrow(() -> new NotFoundException("No question " + id));
    }
}
