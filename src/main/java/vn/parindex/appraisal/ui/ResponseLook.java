package vn.parindex.appraisal.ui;

import vn.parindex.appraisal.AppraisedLeaf;
import vn.parindex.shell.Icons;
import vn.parindex.shell.StatusLook;
import vn.parindex.shell.Tone;

/** How the agency's word on one leaf shows itself. */
enum ResponseLook implements StatusLook {
    UNANSWERED(Tone.WARNING, Icons.CIRCLE_ALERT),
    NOTHING_TO_SAY(Tone.SUCCESS, Icons.CHECK),
    ACCEPTED(Tone.SUCCESS, Icons.CHECK),
    CONTESTED(Tone.CONTRAST, Icons.MESSAGE_SQUARE_WARNING),
    ANSWERED(Tone.INFO, Icons.MESSAGE_SQUARE_TEXT);

    private final Tone tone;
    private final Icons icon;

    ResponseLook(Tone tone, Icons icon) {
        this.tone = tone;
        this.icon = icon;
    }

    static ResponseLook of(AppraisedLeaf leaf) {
        if (!leaf.wantsWord()) {
            return NOTHING_TO_SAY;
        }
        return leaf.isUnanswered()
                ? UNANSWERED
                : valueOf(leaf.finding().reply().response().name());
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
        return "appraisal.Response." + name();
    }
}
