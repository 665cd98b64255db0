package vn.parindex.selfassessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.evidence.DocumentId;
import vn.parindex.evidence.EvidenceDocuments;
import vn.parindex.ledger.Actor;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Points;

/** Many answers at once, by the same rules as one: for imports. All or nothing, and batched. */
@Component
class FileFilling {

    private final SelfAssessments files;
    private final Answers answers;
    private final AnswerHistory history;
    private final AttachmentTable attachments;
    private final EvidenceDocuments documents;
    private final Cycles cycles;
    private final WritingWindow window;

    FileFilling(
            SelfAssessments files,
            Answers answers,
            AnswerHistory history,
            AttachmentTable attachments,
            EvidenceDocuments documents,
            Cycles cycles,
            WritingWindow window) {
        this.files = files;
        this.answers = answers;
        this.history = history;
        this.attachments = attachments;
        this.documents = documents;
        this.cycles = cycles;
        this.window = window;
    }

    FilledFile fill(CycleId cycle, AgencyId agency, List<AnswerDraft> drafts, Actor by) {
        var file = files.hold(cycle, agency).orElseThrow(() -> notFound(agency));
        file.refuseUnlessSelfAssessing();
        window.refuseUnlessOpen(cycle, agency);
        var set = cycles.setOf(cycle, agency);
        var known =
                answers.takeAll(cycle, agency).stream().collect(Collectors.toMap(Answer::leaf, Function.identity()));
        var counts = attach(file, drafts, by);
        var written = new ArrayList<Answer>();
        for (var draft : drafts) {
            var answer = Optional.ofNullable(known.get(draft.leaf())).orElseThrow(() -> notFound(agency));
            file.refuseUnlessOpen(answer);
            write(answer, draft, set, counts, by);
            written.add(answer);
        }
        answers.flush();
        history.keep(written);
        return result(file, known.values(), written);
    }

    private void write(Answer answer, AnswerDraft draft, FrozenSet set, Map<LeafId, Integer> counts, Actor by) {
        var leaf = set.leaf(draft.leaf());
        var now = window.now();
        answer.write(draft.content(), leaf, by, now);
        if (Completeness.checkContent(answer, leaf, counts.getOrDefault(leaf.id(), 0))
                .isEmpty()) {
            answer.finish(by, now);
        }
    }

    private Map<LeafId, Integer> attach(SelfAssessment file, List<AnswerDraft> drafts, Actor by) {
        refuseForeign(file.agency(), drafts);
        var there = new HashSet<LinkKey>();
        attachments
                .ofFile(file.cycle(), file.agency())
                .forEach(row -> there.add(new LinkKey(row.leaf(), row.document().id())));
        var now = window.now();
        attachments.addAll(drafts.stream()
                .filter(draft -> draft.document() != null)
                .filter(draft -> there.add(new LinkKey(draft.leaf(), draft.document())))
                .map(draft -> new AttachDocument(file.cycle(), file.agency(), draft.leaf(), draft.document(), null))
                .map(what -> new NewAttachment(what, AttachmentStage.SELF_ASSESSMENT, by, now))
                .toList());
        return there.stream().collect(Collectors.toMap(LinkKey::leaf, link -> 1, Integer::sum));
    }

    private void refuseForeign(AgencyId agency, List<AnswerDraft> drafts) {
        var wanted = drafts.stream()
                .map(AnswerDraft::document)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var own = documents.byIds(wanted).values().stream()
                .filter(document -> document.agency().equals(agency))
                .count();
        if (own != wanted.size()) {
            throw new NotFoundException("A document outside the library of " + agency);
        }
    }

    private static FilledFile result(SelfAssessment file, Iterable<Answer> all, List<Answer> written) {
        var points = Points.ZERO;
        for (var answer : all) {
            points = answer.points() == null ? points : points.plus(answer.points());
        }
        int done = (int) written.stream().filter(Answer::isDone).count();
        return new FilledFile(file.id(), written.size(), done, points);
    }

    private static NotFoundException notFound(AgencyId agency) {
        return new NotFoundException("No such file or leaf of " + agency);
    }

    private record LinkKey(LeafId leaf, DocumentId document) {}
}
