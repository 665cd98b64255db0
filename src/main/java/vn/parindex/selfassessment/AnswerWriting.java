package vn.parindex.selfassessment;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.ledger.Actor;
import vn.parindex.shared.NotFoundException;

/**
 * Writing one answer: the file is held where it is, the answer's row is taken, the version compared, and one row of
 * history added. Nothing of the file changes.
 */
@Component
class AnswerWriting {

    private final SelfAssessments files;
    private final Answers answers;
    private final AnswerHistory history;
    private final AttachmentTable attachments;
    private final Cycles cycles;
    private final FileAccess access;
    private final WritingWindow window;

    AnswerWriting(
            SelfAssessments files,
            Answers answers,
            AnswerHistory history,
            AttachmentTable attachments,
            Cycles cycles,
            FileAccess access,
            WritingWindow window) {
        this.files = files;
        this.answers = answers;
        this.history = history;
        this.attachments = attachments;
        this.cycles = cycles;
        this.access = access;
        this.window = window;
    }

    SavedAnswer save(SaveAnswer command) {
        var by = access.writer(command.cycle(), command.agency(), command.leaf());
        var answer = take(command.cycle(), command.agency(), command.leaf());
        var leaf = leaf(answer);
        var content = command.content();
        if (!answer.holds(content)) {
            refuseUnlessVersion(answer, command.version(), content, leaf, by);
            answer.write(content, leaf, by, window.now());
            keep(answer);
        }
        return saved(answer, leaf);
    }

    SavedAnswer finish(CycleId cycle, AgencyId agency, LeafId which, long version) {
        var by = access.writer(cycle, agency, which);
        var answer = take(cycle, agency, which);
        var leaf = leaf(answer);
        if (!answer.isDone()) {
            refuseUnlessVersion(answer, version, answer.content(), leaf, by);
            refuseUnlessComplete(answer, leaf);
            answer.finish(by, window.now());
            keep(answer);
        }
        return saved(answer, leaf);
    }

    SavedAnswer reopen(CycleId cycle, AgencyId agency, LeafId which, long version) {
        var by = access.writer(cycle, agency, which);
        var answer = take(cycle, agency, which);
        var leaf = leaf(answer);
        if (answer.isDone()) {
            refuseUnlessVersion(answer, version, answer.content(), leaf, by);
            answer.reopen(by, window.now());
            keep(answer);
        }
        return saved(answer, leaf);
    }

    private Answer take(CycleId cycle, AgencyId agency, LeafId leaf) {
        var file = files.hold(cycle, agency).orElseThrow(() -> notFound(agency, leaf));
        var answer = answers.take(cycle, agency, leaf).orElseThrow(() -> notFound(agency, leaf));
        file.refuseUnlessOpen(answer);
        window.refuseUnlessOpen(answer);
        return answer;
    }

    private Leaf leaf(Answer answer) {
        return cycles.setOf(answer.cycle(), answer.agency()).leaf(answer.leaf());
    }

    private void refuseUnlessVersion(Answer answer, long version, AnswerContent content, Leaf leaf, Actor by) {
        if (answer.version() != version) {
            var points = LeafScore.points(LeafScore.evaluate(leaf, content)).orElse(null);
            var yours = new AnswerVersion(
                    version, answer.status(), content, points, by.username(), by.name(), window.now());
            throw new AnswerConflictException(yours, answer.current());
        }
    }

    private void refuseUnlessComplete(Answer answer, Leaf leaf) {
        int documents = attachments.counts(answer.cycle(), answer.agency()).getOrDefault(leaf.id(), 0);
        Optional<LeafProblem> problem = Completeness.checkContent(answer, leaf, documents);
        if (problem.isPresent()) {
            throw new IncompleteFileException(List.of(problem.get()));
        }
    }

    private void keep(Answer answer) {
        answers.saveAndFlush(answer);
        history.keep(List.of(answer));
    }

    private static SavedAnswer saved(Answer answer, Leaf leaf) {
        return new SavedAnswer(
                answer.version(), answer.updatedAt(), answer.status(), answer.content(), answer.evaluate(leaf));
    }

    private static NotFoundException notFound(AgencyId agency, LeafId leaf) {
        return new NotFoundException("No answer of " + agency + " for leaf " + leaf);
    }
}
