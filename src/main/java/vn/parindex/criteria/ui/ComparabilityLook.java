package vn.parindex.criteria.ui;

import vn.parindex.criteria.Comparability;
import vn.parindex.shell.Icons;
import vn.parindex.shell.StatusLook;
import vn.parindex.shell.Tone;

/** How it shows whether years compare. */
enum ComparabilityLook implements StatusLook {
    FULL(Tone.SUCCESS, Icons.LINK),
    PERCENT(Tone.INFO, Icons.LINK),
    NONE(Tone.WARNING, Icons.UNLINK);

    private final Tone tone;
    private final Icons icon;

    ComparabilityLook(Tone tone, Icons icon) {
        this.tone = tone;
        this.icon = icon;
    }

    static ComparabilityLook of(Comparability comparability) {
        return valueOf(comparability.name());
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
        return "criteria.Comparability." + name();
    }
}
