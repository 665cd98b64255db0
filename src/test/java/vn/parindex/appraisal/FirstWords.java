package vn.parindex.appraisal;

import vn.parindex.scoring.RuleInput;

/** What one officer says of a finding, for tests without a database. */
final class FirstWords {

    private FirstWords() {}

    static void keep(AppraisalFinding finding, Signature by) {
        finding.decide(Decision.kept(finding.selfPoints(), by));
    }

    static void change(AppraisalFinding finding, AwardedPoints points, RuleInput corrected, Reason why, Signature by) {
        finding.decide(Decision.changed(new Award(points, corrected), why, by));
    }

    static void ask(AppraisalFinding finding, Reason what, Signature by) {
        finding.decide(Decision.asked(finding.selfPoints(), what, by));
    }
}
