package vn.parindex.selfassessment.ui;

import vn.parindex.selfassessment.AnswerRow;
import vn.parindex.selfassessment.AnswerStatus;
import vn.parindex.selfassessment.LeafProblem;
import vn.parindex.shell.Icons;
import vn.parindex.shell.StatusLook;
import vn.parindex.shell.Tone;

/** How one leaf of a file shows itself; what is missing is seen before how far it is. */
enum AnswerLook implements StatusLook {
    UNTOUCHED(Tone.NEUTRAL, Icons.CIRCLE_DASHED),
    DRAFT(Tone.INFO, Icons.CIRCLE_DOT),
    NO_EVIDENCE(Tone.WARNING, Icons.PAPERCLIP),
    NO_EXPLANATION(Tone.WARNING, Icons.PAPERCLIP),
    RETURNED(Tone.CONTRAST, Icons.CORNER_UP_LEFT),
    DONE(Tone.SUCCESS, Icons.CIRCLE_CHECK),
    NOT_APPLICABLE(Tone.NEUTRAL, Icons.CIRCLE_MINUS);

    private final Tone tone;
    private final Icons icon;

    AnswerLook(Tone tone, Icons icon) {
        this.tone = tone;
        this.icon = icon;
    }

    static AnswerLook of(AnswerRow row) {
        if (row.status() == AnswerStatus.RETURNED) {
            return RETURNED;
        }
        if (row.status() == AnswerStatus.UNTOUCHED) {
            return UNTOUCHED;
        }
        var missing = row.problem().map(LeafProblem::kind).orElse(null);
        if (missing == LeafProblem.Kind.NO_EVIDENCE) {
            return NO_EVIDENCE;
        }
        if (missing == LeafProblem.Kind.NO_EXPLANATION) {
            return NO_EXPLANATION;
        }
        if (row.status() == AnswerStatus.DRAFT) {
            return DRAFT;
        }
        return row.counted() ? DONE : NOT_APPLICABLE;
    }

    @Override
    public Tone tone() {
        return tone;
    }

    @Override
    public Icons icon() {
        return icon;
    }

    @Override
    public String labelKey() {
        return "selfassessment.AnswerLook." + name();
    }
}
