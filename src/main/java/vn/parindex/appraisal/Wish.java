package vn.parindex.appraisal;

import java.util.function.Consumer;
import java.util.function.Function;

/** A decision an appraiser wants, before it is known whether somebody else was faster. */
final class Wish {

    private final Function<FindingDetails, Decision> decision;
    private final Consumer<AppraisalFinding> verb;

    private Wish(Function<FindingDetails, Decision> decision, Consumer<AppraisalFinding> verb) {
        this.decision = decision;
        this.verb = verb;
    }

    static Wish keep(Signature by) {
        return new Wish(
                finding -> new Decision(Verdict.KEPT, finding.selfPoints(), null, null, null, by),
                finding -> finding.keep(by));
    }

    static Wish change(Award award, Reason why, Signature by) {
        return new Wish(
                finding ->
                        new Decision(Verdict.CHANGED, award.points().points(), award.corrected(), why.text(), null, by),
                finding -> finding.change(award.points(), award.corrected(), why, by));
    }

    static Wish ask(Reason question, Signature by) {
        return new Wish(
                finding -> new Decision(Verdict.ASKED, finding.selfPoints(), null, null, question.text(), by),
                finding -> finding.ask(question, by));
    }

    /** The decision as it would have been stored. */
    Decision decision(FindingDetails finding) {
        return decision.apply(finding);
    }

    void carryOut(AppraisalFinding finding) {
        verb.accept(finding);
    }
}
