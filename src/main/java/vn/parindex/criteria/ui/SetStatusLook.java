package vn.parindex.criteria.ui;

import vn.parindex.criteria.SetStatus;
import vn.parindex.shell.Icons;
import vn.parindex.shell.StatusLook;
import vn.parindex.shell.Tone;

/** How the state of a version shows itself. */
enum SetStatusLook implements StatusLook {
    DRAFT(Tone.INFO, Icons.PENCIL),
    IN_REVIEW(Tone.WARNING, Icons.STAMP),
    PUBLISHED(Tone.SUCCESS, Icons.CIRCLE_CHECK),
    RETIRED(Tone.OUTLINED, Icons.LOCK);

    private final Tone tone;
    private final Icons icon;

    SetStatusLook(Tone tone, Icons icon) {
        this.tone = tone;
        this.icon = icon;
    }

    static SetStatusLook of(SetStatus status) {
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
        return "criteria.SetStatus." + name();
    }
}
