package vn.parindex.inquiry.ui;

import vn.parindex.inquiry.QuestionStatus;
import vn.parindex.shell.Icons;
import vn.parindex.shell.StatusLook;
import vn.parindex.shell.Tone;

/** How the status of a question looks. */
enum QuestionLook implements StatusLook {
    OPEN(Tone.WARNING, Icons.HOURGLASS),
    ANSWERED(Tone.SUCCESS, Icons.CIRCLE_CHECK);

    private final Tone tone;
    private final Icons icon;

    QuestionLook(Tone tone, Icons icon) {
        this.tone = tone;
        this.icon = icon;
    }

    static QuestionLook of(QuestionStatus status) {
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
        return "inquiry.QuestionStatus." + name();
    }
}
