package vn.parindex.selfassessment;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.evidence.DocumentId;
import vn.parindex.ledger.Actor;
import vn.parindex.selfassessment.ContentSnapshot.LeafContent;
import vn.parindex.selfassessment.ContentSnapshot.Proof;

/** Opens, closes and restores single answers, each time with one row of history. */
@Component
class LeafStates {

    private final Answers answers;
    private final AnswerHistory history;
    private final AttachmentTable attachments;
    private final CriteriaSets sets;

    LeafStates(Answers answers, AnswerHistory history, AttachmentTable attachments, CriteriaSets sets) {
        this.answers = answers;
        this.history = history;
        this.attachments = attachments;
        this.sets = sets;
    }

    void open(Reopening reopening, LocalDateTime until, String reason, Actor by, LocalDateTime now) {
        var answer = take(reopening);
        answer.openUntil(until, reason, by, now);
        keep(answer);
    }

    void close(Reopening reopening, Actor by, LocalDateTime now) {
        var answer = take(reopening);
        answer.closeAgain(by, now);
        keep(answer);
    }

    /** The answer and its documents as they had been submitted. */
    void restore(Reopening reopening, LocalDateTime now) {
        var submitted = ContentSnapshot.read(reopening.submittedContent(), LeafContent.class);
        var answer = take(reopening);
        answer.write(submitted.kept().content(), sets.leaf(reopening.leaf()), Actor.SYSTEM, now);
        answer.closeAgain(Actor.SYSTEM, now);
        keep(answer);
        documents(reopening, submitted.documents(), now);
    }

    private void documents(Reopening reopening, List<Proof> submitted, LocalDateTime now) {
        var there = attachments.ofAnswer(reopening.cycle(), reopening.agency(), reopening.leaf());
        there.stream()
                .filter(attached -> !submitted.contains(Proof.of(attached)))
                .forEach(attached -> attachments.remove(
                        use(reopening, attached.document().id(), null), AttachmentStage.SELF_ASSESSMENT));
        var kept = there.stream().map(Proof::of).toList();
        attachments.addAll(submitted.stream()
                .filter(proof -> !kept.contains(proof))
                .map(proof -> use(reopening, new DocumentId(UUID.fromString(proof.document())), proof.page()))
                .map(use -> new NewAttachment(use, AttachmentStage.SELF_ASSESSMENT, Actor.SYSTEM, now))
                .toList());
    }

    private static AttachDocument use(Reopening reopening, DocumentId document, String page) {
        return new AttachDocument(reopening.cycle(), reopening.agency(), reopening.leaf(), document, page);
    }

    private Answer take(Reopening reopening) {
        return answers.take(reopening.cycle(), reopening.agency(), reopening.leaf())
                .orElseThrow();
    }

    private void keep(Answer answer) {
        answers.saveAndFlush(answer);
        history.keep(List.of(answer));
    }
}
