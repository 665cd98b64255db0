package vn.parindex.selfassessment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;

/** Reading a file and its answers, as far as the reader may. */
@Component
class FileReading {

    private final SelfAssessments files;
    private final Answers answers;
    private final AnswerHistory history;
    private final AttachmentTable attachments;
    private final Cycles cycles;
    private final FileAccess access;
    private final WritingWindow window;
    private final SharedLines lines = new SharedLines();

    FileReading(
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

    FileDetails file(CycleId cycle, AgencyId agency) {
        var file = find(cycle, agency);
        var set = cycles.setOf(cycle, agency);
        var leaves = readable(file, set);
        var rows = rows(file, leaves);
        return new FileDetails(file.row(), set, window.deadline(cycle, agency), rows);
    }

    AnswerDetails answer(CycleId cycle, AgencyId agency, LeafId which) {
        var file = find(cycle, agency);
        var leaf = readableLeaf(file, which);
        var answer = answers.find(cycle, agency, which).orElseThrow(() -> notFound(agency));
        return details(closing(file), answer, leaf, attachments.ofAnswer(cycle, agency, which));
    }

    /** One leaf with all that its screen shows; of the other leaves nothing is read. */
    LeafDetails leaf(CycleId cycle, AgencyId agency, LeafId which) {
        var file = find(cycle, agency);
        var leaf = readableLeaf(file, which);
        var answer = answers.find(cycle, agency, which).orElseThrow(() -> notFound(agency));
        var documents = attachments.ofAnswer(cycle, agency, which);
        return new LeafDetails(
                row(file, answer, leaf, documents.size()),
                details(closing(file), answer, leaf, documents),
                history.of(cycle, agency, which));
    }

    /** For the program itself: the lines of these leaves, whoever may read them. */
    List<AnswerRow> rows(CycleId cycle, AgencyId agency, Collection<LeafId> which) {
        if (which.isEmpty()) {
            return List.of();
        }
        var file = find(cycle, agency);
        var set = cycles.setOf(cycle, agency);
        var counts = attachments.counts(cycle, agency);
        return answers.ofLeaves(cycle, agency, which).stream()
                .map(answer -> row(file, answer, set.leaf(answer.leaf()), counts.getOrDefault(answer.leaf(), 0)))
                .toList();
    }

    /** All that the reader may see, in the set's order. */
    List<AnswerDetails> answers(CycleId cycle, AgencyId agency) {
        var file = find(cycle, agency);
        var closing = closing(file);
        var known = new FileIndex(answers.ofFile(cycle, agency));
        var documents = attachments.ofFile(cycle, agency).stream().collect(Collectors.groupingBy(AttachmentRow::leaf));
        return readable(file, cycles.setOf(cycle, agency)).stream()
                .flatMap(leaf -> known.answer(leaf).stream()
                        .map(answer -> details(closing, answer, leaf, documents.getOrDefault(leaf.id(), List.of()))))
                .toList();
    }

    private static AnswerDetails details(Closing closing, Answer answer, Leaf leaf, List<AttachmentRow> documents) {
        return new AnswerDetails(
                answer.leaf(),
                answer.status(),
                answer.content(),
                answer.evaluate(leaf),
                documents,
                Completeness.check(answer, leaf, documents.size()),
                closing.apply(answer, leaf),
                answer.returnReason().orElse(null),
                answer.version(),
                answer.updatedBy(),
                answer.updatedByName(),
                answer.updatedAt());
    }

    List<AnswerVersion> history(CycleId cycle, AgencyId agency, LeafId which) {
        readableLeaf(find(cycle, agency), which);
        return history.of(cycle, agency, which);
    }

    private List<AnswerRow> rows(SelfAssessment file, List<Leaf> leaves) {
        var known = new FileIndex(answers.ofFile(file.cycle(), file.agency()));
        var counts = attachments.counts(file.cycle(), file.agency());
        return leaves.stream()
                .flatMap(leaf -> known.answer(leaf).stream()
                        .map(answer -> row(file, answer, leaf, counts.getOrDefault(leaf.id(), 0))))
                .toList();
    }

    private AnswerRow row(SelfAssessment file, Answer answer, Leaf leaf, int documents) {
        return lines.shared(new AnswerRow(
                leaf.id(),
                answer.status(),
                answer.points(),
                LeafScore.counts(answer.evaluate(leaf)),
                documents,
                Completeness.check(answer, leaf, documents),
                file.isOpen(answer),
                answer.returnReason().orElse(null),
                answer.version(),
                answer.updatedByName(),
                answer.updatedAt()));
    }

    /** Why this reader cannot write an answer now, asked once for all of a file; empty when nothing stands in the way. */
    private Closing closing(SelfAssessment file) {
        var late = refusal(() -> window.refuseUnlessOpen(file.cycle(), file.agency()));
        var barred = access.barring(file.cycle(), file.agency());
        return (answer, leaf) -> refusal(() -> file.refuseUnlessOpen(answer))
                .or(() -> answer.reopenedUntil().isPresent() ? refusal(() -> window.refuseUnlessOpen(answer)) : late)
                .or(() -> barred.apply(leaf));
    }

    /** Why an answer is closed to the reader. */
    private interface Closing {
        Optional<RefusedException> apply(Answer answer, Leaf leaf);
    }

    private static Optional<RefusedException> refusal(Runnable check) {
        try {
            check.run();
            return Optional.empty();
        } catch (FileClosedException closed) {
            return Optional.of(closed);
        }
    }

    Leaf readableLeaf(CycleId cycle, AgencyId agency, LeafId which) {
        return readableLeaf(find(cycle, agency), which);
    }

    private Leaf readableLeaf(SelfAssessment file, LeafId which) {
        return readable(file, cycles.setOf(file.cycle(), file.agency())).stream()
                .filter(leaf -> leaf.id().equals(which))
                .findFirst()
                .orElseThrow(() -> notFound(file.agency()));
    }

    private List<Leaf> readable(SelfAssessment file, FrozenSet set) {
        Predicate<Leaf> allowed = access.readable(file.row());
        var leaves = FileSets.selfScored(set).stream().filter(allowed).toList();
        if (leaves.isEmpty()) {
            throw notFound(file.agency());
        }
        return leaves;
    }

    private SelfAssessment find(CycleId cycle, AgencyId agency) {
        return files.find(cycle, agency).orElseThrow(() -> notFound(agency));
    }

    private static NotFoundException notFound(AgencyId agency) {
        return new NotFoundException("No such file or leaf of " + agency);
    }
}
