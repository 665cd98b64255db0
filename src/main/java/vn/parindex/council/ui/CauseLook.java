package vn.parindex.council.ui;

import vn.parindex.council.ItemCause;
import vn.parindex.shell.Icons;
import vn.parindex.shell.StatusLook;
import vn.parindex.shell.Tone;

/** How the reason why an item is on the list shows itself. */
enum CauseLook implements StatusLook {
    CONTESTED(Tone.CONTRAST, Icons.MESSAGE_SQUARE_WARNING),
    HIGH_DIFFERENCE(Tone.WARNING, Icons.GIT_COMPARE_ARROWS),
    SCORERS_DISAGREE(Tone.WARNING, Icons.GIT_COMPARE_ARROWS),
    FLAGGED(Tone.INFO, Icons.EYE),
    ADDED(Tone.INFO, Icons.BOOKMARK_PLUS);

    private final Tone tone;
    private final Icons icon;

    CauseLook(Tone tone, Icons icon) {
        this.tone = tone;
        this.icon = icon;
    }

    static CauseLook of(ItemCause cause) {
        return valueOf(cause.name());
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
        return "council.ItemCause." + name();
    }
}
