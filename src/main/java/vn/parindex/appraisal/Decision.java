package vn.parindex.appraisal;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.parindex.scoring.RuleInput;
import vn.parindex.shared.Points;

/**
 * The first verdict on a finding: of the ministry in charge, or of one of two scorers.
 *
 * @param points null while pending, and where the leaf does not apply
 * @param corrected the figures the points were computed from, null when they were set by hand or kept
 */
@Embeddable
public record Decision(
        @Enumerated(EnumType.STRING) Verdict verdict,
        Points points,
        @Convert(converter = RuleInputColumn.class) RuleInput corrected,
        String reason,
        String question,
        Signature by) {

    /** Nobody has said anything. */
    static final Decision NONE = new Decision(Verdict.PENDING, null, null, null, null, null);

    /** @param self the self-score, null where the agency claims that the leaf does not apply */
    static Decision kept(Points self, Signature by) {
        return new Decision(Verdict.KEPT, self, null, null, null, by);
    }

    static Decision changed(Award award, Reason why, Signature by) {
        return new Decision(Verdict.CHANGED, award.points().points(), award.corrected(), why.text(), null, by);
    }

    /** @param self stands until the question is answered */
    static Decision asked(Points self, Reason question, Signature by) {
        return new Decision(Verdict.ASKED, self, null, null, question.text(), by);
    }

    static Decision takenBack(Signature by) {
        return new Decision(Verdict.PENDING, null, null, null, null, by);
    }

    /** Whether this person signed it. */
    public boolean isBy(Signature person) {
        return by != null && person != null && by.username().equals(person.username());
    }
}
