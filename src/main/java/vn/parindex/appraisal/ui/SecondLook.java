package vn.parindex.appraisal.ui;

import vn.parindex.appraisal.AppraisedLeaf;
import vn.parindex.shell.Icons;
import vn.parindex.shell.StatusLook;
import vn.parindex.shell.Tone;

/** How far the second decision of one leaf is. */
enum SecondLook implements StatusLook {
    PENDING(Tone.WARNING, Icons.CIRCLE_DASHED),
    KEPT(Tone.CONTRAST, Icons.SCALE),
    CHANGED(Tone.SUCCESS, Icons.CHECK);

    private final Tone tone;
    private final Icons icon;

    SecondLook(Tone tone, Icons icon) {
        this.tone = tone;
        this.icon = icon;
    }

    static SecondLook of(AppraisedLeaf leaf) {
        return leaf.finding()
                .second()
                .map(word -> valueOf(word.verdict().name()))
                .orElse(PENDING);
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
        return "appraisal.SecondLook." + name();
    }
}
