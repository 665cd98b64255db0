package vn.parindex.selfassessment.ui;

import vn.parindex.selfassessment.CheckSeverity;
import vn.parindex.shell.Icons;
import vn.parindex.shell.StatusLook;
import vn.parindex.shell.Tone;

/** How the weight of a finding shows itself. */
record CheckLook(CheckSeverity severity) implements StatusLook {

    @Override
    public Tone tone() {
        return switch (severity) {
            case BLOCKS -> Tone.ERROR;
            case MUST_EXPLAIN -> Tone.WARNING;
            case HINT -> Tone.INFO;
        };
    }

    @Override
    public Icons icon() {
        return switch (severity) {
            case BLOCKS -> Icons.CIRCLE_ALERT;
            case MUST_EXPLAIN -> Icons.MESSAGE_SQUARE_WARNING;
            case HINT -> Icons.INFO;
        };
    }

    @Override
    public String labelKey() {
        return "selfassessment.CheckSeverity." + severity;
    }
}
