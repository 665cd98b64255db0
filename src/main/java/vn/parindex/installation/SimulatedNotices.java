package vn.parindex.installation;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyKind;
import vn.parindex.announcement.Announce;
import vn.parindex.announcement.AnnouncementService;
import vn.parindex.announcement.Chosen;
import vn.parindex.criteria.Leaf;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.inquiry.Addressee;
import vn.parindex.inquiry.AskQuestion;
import vn.parindex.inquiry.GuidanceService;
import vn.parindex.inquiry.InquiryService;
import vn.parindex.inquiry.QuestionId;

/** One announcement, one question that waits, one that was answered and became guidance for all. */
@Component
class SimulatedNotices {

    private static final LocalDate PINNED = LocalDate.of(2023, 2, 24);

    private final AnnouncementService announcements;
    private final InquiryService questions;
    private final GuidanceService guidance;
    private final SimulatedOfficers officers;
    private final Cycles cycles;

    SimulatedNotices(
            AnnouncementService announcements,
            InquiryService questions,
            GuidanceService guidance,
            SimulatedOfficers officers,
            Cycles cycles) {
        this.announcements = announcements;
        this.questions = questions;
        this.guidance = guidance;
        this.officers = officers;
        this.cycles = cycles;
    }

    void happen(CycleId cycle) {
        ActingOfficer.run(
                officers.manager(),
                () -> announcements.announce(new Announce(
                        "Hạn nộp hồ sơ tự đánh giá năm 2022",
                        "Các bộ, các tỉnh nộp hồ sơ trước 17:00 ngày 24/02/2023.\n"
                                + "Vướng mắc về từng mục xin hỏi ngay tại mục đó trong hồ sơ.",
                        PINNED,
                        new Chosen(Set.copyOf(AgencyKind.NATIONAL), Set.of(), Set.of()))));
        var answered = ask(
                cycle,
                "quangninh.officer",
                Addressee.MOHA,
                "Kế hoạch ban hành ngày 31/12 nhưng công bố ngày 02/01 thì tính theo ngày nào?");
        answer(
                answered,
                "Tính theo ngày ký ban hành ghi trên văn bản; ngày công bố không làm thay đổi mức điểm của mục này.");
        ask(
                cycle,
                "cantho.officer",
                Addressee.MOHA,
                "Tỉnh ban hành hai kế hoạch trong năm thì đính kèm cả hai hay chỉ kế hoạch sau cùng?");
    }

    private QuestionId ask(CycleId cycle, String username, Addressee to, String words) {
        var officer = officers.account(username);
        var agency = officer.agency().orElseThrow();
        return ActingOfficer.call(
                officer,
                () -> questions.ask(
                        new AskQuestion(cycle, agency, first(cycle, agency).id(), to, words)));
    }

    private Leaf first(CycleId cycle, AgencyId agency) {
        return cycles.setOf(cycle, agency).leaves().get(0);
    }

    private void answer(QuestionId question, String words) {
        ActingOfficer.run(officers.manager(), () -> {
            questions.answer(question, 0, words);
            guidance.publish(question, words);
        });
    }
}
