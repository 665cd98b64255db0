package vn.parindex.workflow.ui;

import vn.parindex.selfassessment.ReopeningStatus;
import vn.parindex.shell.Icons;
import vn.parindex.shell.StatusLook;
import vn.parindex.shell.Tone;

/** How the state of a request to reopen shows itself. */
record ReopeningLook(ReopeningStatus status) implements StatusLook {

    @Override
    public Tone tone() {
        return switch (status) {
            case ASKED -> Tone.WARNING;
            case OPEN, BEFORE_LEADER -> Tone.CONTRAST;
            case RESUBMITTED -> Tone.SUCCESS;
            case REFUSED, LAPSED -> Tone.NEUTRAL;
        };
    }

    @Override
    public Icons icon() {
        return switch (status) {
            case ASKED -> Icons.HOURGLASS;
            case OPEN -> Icons.LOCK_OPEN;
            case BEFORE_LEADER -> Icons.STAMP;
            case RESUBMITTED -> Icons.SEND;
            case REFUSED -> Icons.CIRCLE_X;
            case LAPSED -> Icons.TIMER;
        };
    }

    @Override
    public String labelKey() {
        return "selfassessment.ReopeningStatus." + status;
    }
}
