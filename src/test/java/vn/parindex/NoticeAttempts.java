package vn.parindex;

import static java.util.Map.entry;
import static vn.parindex.AccessAttempts.as;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import vn.parindex.AccessAttempts.Attempt;
import vn.parindex.agency.AgencyId;
import vn.parindex.announcement.Announce;
import vn.parindex.announcement.AnnouncementService;
import vn.parindex.announcement.Chosen;
import vn.parindex.cycle.DeadlineRuleService;
import vn.parindex.cycle.DeadlineRules;
import vn.parindex.cycle.Holiday;
import vn.parindex.cycle.HolidayChanges;
import vn.parindex.cycle.HolidayService;
import vn.parindex.cycle.LateFiles;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.inquiry.Addressee;
import vn.parindex.inquiry.AskQuestion;
import vn.parindex.inquiry.GuidanceService;
import vn.parindex.inquiry.InquiryService;
import vn.parindex.inquiry.QuestionFilter;
import vn.parindex.inquiry.QuestionRow;
import vn.parindex.inquiry.TestInquiries;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Roles;

/** How the operations on calendar, questions and announcements are tried. */
@Component
class NoticeAttempts {

    private final HolidayService holidays;
    private final DeadlineRuleService rules;
    private final InquiryService questions;
    private final GuidanceService guidance;
    private final TestInquiries inquiries;
    private final AnnouncementService announcements;
    private final TestCycles cycles;
    private final TestPeople people;
    private final Clock clock;

    NoticeAttempts(
            HolidayService holidays,
            DeadlineRuleService rules,
            InquiryService questions,
            GuidanceService guidance,
            TestInquiries inquiries,
            AnnouncementService announcements,
            TestCycles cycles,
            TestPeople people,
            Clock clock) {
        this.questions = questions;
        this.guidance = guidance;
        this.inquiries = inquiries;
        this.announcements = announcements;
        this.cycles = cycles;
        this.people = people;
        this.holidays = holidays;
        this.rules = rules;
        this.clock = clock;
    }

    Map<String, Attempt> all() {
        return Map.ofEntries(
                entry("announcement.make", as(stage -> announcements.announce(announcement()))),
                entry("announcement.follow", as(stage -> announcements.sent(PageRequest.of(0, 5)))),
                entry("announcement.withdraw", this::withdraw),
                entry("inquiry.ask", as(this::ask)),
                entry("inquiry.answer", this::answer),
                entry("inquiry.publish", this::publish),
                entry("inquiry.read", as(this::read)),
                entry("guidance.read", as(this::readGuidance)),
                entry("holiday.declare", as(stage -> declare())),
                entry(
                        "cycle.remind",
                        as(stage ->
                                rules.change(stage.cycle().id(), new DeadlineRules(List.of(3, 1), LateFiles.ACCEPT)))));
    }

    private static Announce announcement() {
        return new Announce("Thông báo", AccessAttempts.REASON, null, new Chosen(Set.of(), Set.of(), Set.of()));
    }

    /** Made by somebody who may; the attempt is to withdraw it. */
    private void withdraw(Officer officer, AccessStage stage) {
        var id = ActingOfficer.call(people.of(Roles.CYCLE_MANAGER), () -> announcements.announce(announcement()));
        ActingOfficer.run(officer, () -> announcements.withdraw(id, AccessAttempts.REASON));
    }

    private void ask(AccessStage stage) {
        questions.ask(new AskQuestion(
                stage.cycle().id(), stage.agency(), stage.leaf().id(), Addressee.MOHA, AccessAttempts.REASON));
    }

    /** Who runs the cycle is asked by another question than the ministry in charge. */
    private QuestionRow asked(Officer officer, AccessStage stage) {
        var ministry =
                officer.has(Roles.CYCLE_MANAGER) ? Optional.<AgencyId>empty() : Optional.of(cycles.agency("BNV"));
        return inquiries.question(stage.cycle().id(), stage.agency(), stage.leaf(), ministry);
    }

    private void answer(Officer officer, AccessStage stage) {
        var question = asked(officer, stage);
        ActingOfficer.run(officer, () -> questions.answer(question.id(), 0, AccessAttempts.REASON));
    }

    private void publish(Officer officer, AccessStage stage) {
        var question = asked(officer, stage);
        ActingOfficer.run(
                officer,
                () -> guidance.withdraw(guidance.publish(question.id(), AccessAttempts.REASON), AccessAttempts.REASON));
    }

    private void read(AccessStage stage) {
        var question =
                inquiries.question(stage.cycle().id(), stage.agency(), stage.leaf(), Optional.of(cycles.agency("BNV")));
        questions.list(new QuestionFilter(null, ""), PageRequest.of(0, 5));
        questions.details(question.id());
    }

    private void readGuidance(AccessStage stage) {
        guidance.of(stage.cycle().id(), stage.leaf().id());
    }

    private void declare() {
        var day = LocalDate.now(clock).plusYears(4);
        var off = new Holiday(day, new LocalizedText("Nghỉ thử", ""), false);
        holidays.declare(holidays.preview(new HolidayChanges(List.of(off), Set.of(), AccessAttempts.REASON)));
    }
}
