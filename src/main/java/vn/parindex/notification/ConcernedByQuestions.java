package vn.parindex.notification;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.announcement.AnnouncementId;
import vn.parindex.announcement.AnnouncementNavigation;
import vn.parindex.announcement.Announcements;
import vn.parindex.inquiry.Audience;
import vn.parindex.inquiry.InquiryNavigation;
import vn.parindex.inquiry.QuestionId;
import vn.parindex.inquiry.Questions;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.shared.LocalizedText;

/** Who is told of an announcement, a question, its answer, or what became guidance: the same people as in the preview. */
@Component
class ConcernedByQuestions {

    private final Questions questions;
    private final Audience audience;
    private final Announcements announcements;

    ConcernedByQuestions(Questions questions, Audience audience, Announcements announcements) {
        this.announcements = announcements;
        this.questions = questions;
        this.audience = audience;
    }

    Told of(News news) {
        return switch (news.kind()) {
            case QUESTION_ASKED -> {
                var question = questions.get(QuestionId.of(news.subject()));
                yield Concerned.told(
                        audience.asked(question.ministry()),
                        text(question.leafCode()),
                        InquiryNavigation.question(question.id()));
            }
            case QUESTION_ANSWERED -> {
                var question = questions.get(QuestionId.of(news.subject()));
                yield Concerned.told(
                        audience.asking(question.agency()),
                        text(question.leafCode()),
                        InquiryNavigation.question(question.id()));
            }
            case GUIDANCE_PUBLISHED, GUIDANCE_WITHDRAWN -> guidance(news);
            case ANNOUNCED, ANNOUNCEMENT_WITHDRAWN -> announcement(news);
            default -> throw new IllegalArgumentException("Not about questions: " + news.kind());
        };
    }

    /** What was withdrawn before it was told of is told of as withdrawn only. */
    private Told announcement(News news) {
        var announced = AnnouncementId.of(news.subject());
        boolean over = news.kind() == MessageKind.ANNOUNCED && announcements.isWithdrawn(announced);
        return Concerned.told(
                over ? List.of() : announcements.readers(announced),
                text(announcements.title(announced)),
                AnnouncementNavigation.LIST);
    }

    /** The same people of both, each led to the leaf in the own file; as with announcements where it was over before. */
    private Told guidance(News news) {
        var guidance = questions.guidance(UUID.fromString(news.subject()));
        boolean over = news.kind() == MessageKind.GUIDANCE_PUBLISHED && questions.isWithdrawn(guidance);
        var assessed = over ? List.<AgencyId>of() : audience.assessedBy(guidance.cycle(), guidance.leaf());
        var people = assessed.stream()
                .flatMap(agency -> audience.asking(agency).stream())
                .toList();
        return Concerned.told(people, text(guidance.leafCode()), "")
                .leading(reader -> reader.agency()
                        .map(own -> SelfAssessmentNavigation.leaf(guidance.cycle(), own, guidance.leafCode()))
                        .orElse(""));
    }

    private static LocalizedText text(String code) {
        return new LocalizedText(code, code);
    }
}
