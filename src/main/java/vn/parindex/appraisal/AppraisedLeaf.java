package vn.parindex.appraisal;

import java.util.List;
import java.util.Optional;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.evidence.DocumentId;
import vn.parindex.selfassessment.SubmittedAnswer;

/**
 * One leaf of a file with what the agency submitted and what both sides said.
 *
 * @param ministry who appraised; empty: the Council's secretariat
 * @param unusable the documents that the ministry does not accept as proof
 * @param queries what the agency was asked before the file was closed, oldest first
 */
public record AppraisedLeaf(
        Leaf leaf,
        FindingDetails finding,
        Optional<AgencyId> ministry,
        SubmittedAnswer answer,
        List<UnusableDocument> unusable,
        List<QueryRow> queries) {

    public AppraisedLeaf {
        unusable = List.copyOf(unusable);
        queries = List.copyOf(queries);
    }

    /** Why the ministry does not accept a document; empty where it does. */
    public Optional<UnusableDocument> unusable(DocumentId document) {
        return unusable.stream()
                .filter(mark -> mark.document().equals(document))
                .findFirst();
    }

    /**
     * Without who scored what: the agency answers the decision, not its authors.
     *
     * @param closed whether the ministry stands by its second word
     */
    AppraisedLeaf forAgency(boolean closed) {
        return new AppraisedLeaf(
                leaf,
                closed ? finding.withoutOpinions() : finding.withoutOpinions().withoutSecond(),
                ministry,
                answer,
                unusable,
                queries.stream().map(QueryRow::forAgency).toList());
    }

    /** A verdict that asks the agency for a word. */
    public boolean wantsWord() {
        var verdict = finding.decision().verdict();
        return verdict == Verdict.CHANGED || verdict == Verdict.ASKED;
    }

    /** Still without one. */
    public boolean isUnanswered() {
        return wantsWord() && finding.reply().response() == Response.NONE;
    }
}
