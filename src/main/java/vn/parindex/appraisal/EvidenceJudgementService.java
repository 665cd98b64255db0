package vn.parindex.appraisal;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.evidence.DocumentId;
import vn.parindex.selfassessment.Submissions;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;

/**
 * Which documents an appraiser does not accept, and why; the agency reads it in clarification. Only on the own desk and
 * while the first decision is open. Points are another matter: they are decided beside it.
 */
@Service
@Transactional
public class EvidenceJudgementService {

    private final OpenFindings open;
    private final FirstDecisions decisions;
    private final UnusableTable unusable;
    private final Submissions submissions;
    private final Desks desks;
    private final ApplicationEventPublisher events;

    EvidenceJudgementService(
            OpenFindings open,
            FirstDecisions decisions,
            UnusableTable unusable,
            Submissions submissions,
            Desks desks,
            ApplicationEventPublisher events) {
        this.open = open;
        this.decisions = decisions;
        this.unusable = unusable;
        this.submissions = submissions;
        this.desks = desks;
        this.events = events;
    }

    /** @throws RefusedException naming who marked it before and with which words, when somebody was faster */
    @PreAuthorize("@access.permits('finding.decide')")
    public void reject(FindingId id, DocumentId document, String reason) {
        var finding = open.take(id);
        var why = Reason.typed("unusable", reason);
        standing(finding, document).stream().findFirst().ifPresent(mark -> {
            throw RefusedException.at(
                    "unusable", "appraisal.refusal.rejectedAlready", mark.by().name(), mark.reason());
        });
        var proves = submissions.answer(finding.cycle(), finding.agency(), finding.leaf()).documents().stream()
                .anyMatch(attached -> attached.document().id().equals(document));
        if (!proves) {
            throw new NotFoundException("document " + document + " of finding " + id);
        }
        unusable.add(new UnusableDocument(id, document, why.text(), desks.sign()));
        say(finding, document, false);
    }

    /** Takes the mark back; whoever appraises the leaf may. */
    @PreAuthorize("@access.permits('finding.decide')")
    public void accept(FindingId id, DocumentId document) {
        var finding = open.take(id);
        var marks = standing(finding, document);
        marks.forEach(unusable::remove);
        if (!marks.isEmpty()) {
            say(finding, document, true);
        }
    }

    /** The marks that the officer at work may see. */
    private List<UnusableDocument> standing(AppraisalFinding finding, DocumentId document) {
        var desk = desks.current();
        var seen = decisions.seenBy(desk, finding);
        return unusable.seenBy(desk, List.of(seen)).getOrDefault(seen.id(), List.of()).stream()
                .filter(mark -> mark.document().equals(document))
                .toList();
    }

    /** The trail is read before the other opinion is in: of one of two scorers it only says that something was judged. */
    private void say(AppraisalFinding finding, DocumentId document, boolean usable) {
        var told = finding.awaitsOpinions() ? Optional.<DocumentId>empty() : Optional.of(document);
        events.publishEvent(new EvidenceJudged(finding.cycle(), finding.agency(), finding.leaf(), told, usable));
    }
}
