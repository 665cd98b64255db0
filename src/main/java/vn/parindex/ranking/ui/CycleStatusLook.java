package vn.parindex.ranking.ui;

import vn.parindex.cycle.CycleStatus;
import vn.parindex.shell.Icons;
import vn.parindex.shell.StatusLook;
import vn.parindex.shell.Tone;

/** How the status of a cycle shows itself above its ranking. */
enum CycleStatusLook implements StatusLook {
    OPEN(Tone.INFO, Icons.CIRCLE_DOT),
    AGGREGATING(Tone.INFO, Icons.CHART_COLUMN),
    AWAITING_DECISION(Tone.WARNING, Icons.STAMP),
    LOCKED(Tone.OUTLINED, Icons.LOCK),
    PUBLISHED(Tone.SUCCESS, Icons.GLOBE);

    private final Tone tone;
    private final Icons icon;

    CycleStatusLook(Tone tone, Icons icon) {
        this.tone = tone;
        this.icon = icon;
    }

    static CycleStatusLook of(CycleStatus status) {
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
        return "cycle.CycleStatus." + name();
    }
}
