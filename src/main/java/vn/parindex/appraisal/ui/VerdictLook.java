package vn.parindex.appraisal.ui;

import vn.parindex.appraisal.Doubt;
import vn.parindex.appraisal.GridLine;
import vn.parindex.appraisal.Verdict;
import vn.parindex.shell.Icons;
import vn.parindex.shell.StatusLook;
import vn.parindex.shell.Tone;

/** How a verdict shows itself. */
enum VerdictLook implements StatusLook {
    PENDING(Tone.NEUTRAL, Icons.CIRCLE_DASHED),
    KEPT(Tone.SUCCESS, Icons.CHECK),
    CHANGED(Tone.INFO, Icons.PENCIL),
    ASKED(Tone.CONTRAST, Icons.MESSAGE_SQUARE_TEXT);

    private final Tone tone;
    private final Icons icon;

    VerdictLook(Tone tone, Icons icon) {
        this.tone = tone;
        this.icon = icon;
    }

    /** Of a line in the grid: while the agency is being asked, that is what matters. */
    static StatusLook of(GridLine line) {
        return line.doubts().contains(Doubt.AGENCY_ASKED) ? QueryLook.OPEN : of(line.verdict());
    }

    static VerdictLook of(Verdict verdict) {
        return valueOf(verdict.name());
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
        return "appraisal.Verdict." + name();
    }
}
