package vn.parindex.appraisal.ui;

import vn.parindex.appraisal.AppraisalStatus;
import vn.parindex.shell.Icons;
import vn.parindex.shell.StatusLook;
import vn.parindex.shell.Tone;

/** How the state of an appraisal shows itself. */
enum AppraisalLook implements StatusLook {
    OPEN(Tone.INFO, Icons.SCAN_SEARCH),
    CLOSED(Tone.SUCCESS, Icons.CIRCLE_CHECK),
    DECIDING_AGAIN(Tone.CONTRAST, Icons.MESSAGES_SQUARE),
    FINAL(Tone.OUTLINED, Icons.BADGE_CHECK);

    private final Tone tone;
    private final Icons icon;

    AppraisalLook(Tone tone, Icons icon) {
        this.tone = tone;
        this.icon = icon;
    }

    static AppraisalLook of(AppraisalStatus status) {
        return valueOf(status.name());
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
        return "appraisal.AppraisalStatus." + name();
    }
}
