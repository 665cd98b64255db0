package vn.parindex.inquiry.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.cycle.FieldInCharge;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.inquiry.AskQuestion;
import vn.parindex.inquiry.GuidanceService;
import vn.parindex.inquiry.InquiryService;
import vn.parindex.inquiry.QuestionDetails;
import vn.parindex.inquiry.QuestionFilter;
import vn.parindex.inquiry.QuestionId;
import vn.parindex.inquiry.QuestionRow;
import vn.parindex.inquiry.SeenBy;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shell.Texts;

/** What the pages of questions ask for and do. Holds no state. */
@Component
class QuestionDesk {

    private final InquiryService questions;
    private final GuidanceService guidance;
    private final Cycles cycles;
    private final Agencies agencies;
    private final CurrentOfficer current;

    QuestionDesk(
            InquiryService questions,
            GuidanceService guidance,
            Cycles cycles,
            Agencies agencies,
            CurrentOfficer current) {
        this.questions = questions;
        this.guidance = guidance;
        this.cycles = cycles;
        this.agencies = agencies;
        this.current = current;
    }

    /** @throws NotFoundException unless it is a leaf of the reader's own agency */
    Leaf leafToAsk(CycleId cycle, AgencyId agency, String code) {
        return Optional.of(agency)
                .filter(current.get()::isStaffOf)
                .flatMap(own -> cycles.setOf(cycle, own).leafByCode(code))
                .orElseThrow(() -> new NotFoundException("leaf " + code));
    }

    Optional<AgencyId> inCharge(CycleId cycle, AgencyId agency, Leaf leaf) {
        return cycles.inCharge(cycle, leaf.fieldId(), agency);
    }

    List<SeenBy> preview(AskQuestion command) {
        return questions.preview(command);
    }

    QuestionId ask(AskQuestion command) {
        return questions.ask(command);
    }

    List<QuestionRow> list(QuestionFilter filter, Pageable page) {
        return questions.list(filter, page);
    }

    int waiting() {
        return questions.waiting();
    }

    QuestionDetails details(QuestionId id) {
        return questions.details(id);
    }

    LocalizedText leafName(QuestionRow question) {
        return cycles.setOf(question.cycle(), question.agency())
                .leaf(question.leaf())
                .name();
    }

    LocalizedText name(AgencyId agency) {
        return agencies.get(agency).name();
    }

    LocalizedText shortName(AgencyId agency) {
        return agencies.get(agency).shortName();
    }

    String asked(Optional<AgencyId> ministry, Locale locale) {
        return ministry.map(id -> name(id).in(locale)).orElseGet(() -> Texts.of(locale, "inquiry.moha"));
    }

    /** To whom it may go on: every ministry in charge but the one that has it, and the Ministry of Home Affairs. */
    List<Optional<AgencyId>> otherDesks(QuestionRow question) {
        var ministries = cycles.inCharges(question.cycle()).all().stream()
                .map(FieldInCharge::ministry)
                .distinct()
                .filter(ministry -> !ministry.equals(question.agency()))
                .map(Optional::of);
        return Stream.concat(Stream.of(Optional.<AgencyId>empty()), ministries)
                .filter(desk -> !desk.equals(question.ministry()))
                .toList();
    }

    void answer(QuestionRow question, String words) {
        questions.answer(question.id(), question.version(), words);
    }

    void forward(QuestionRow question, Optional<AgencyId> to, String words) {
        questions.forward(question.id(), question.version(), to, words);
    }

    void followUp(QuestionRow question, String words) {
        questions.followUp(question.id(), question.version(), words);
    }

    List<SeenBy> preview(QuestionRow question, String words) {
        return guidance.preview(question.id(), words);
    }

    void publish(QuestionRow question, String words) {
        guidance.publish(question.id(), words);
    }

    void withdraw(UUID published, String why) {
        guidance.withdraw(published, why);
    }
}
