package vn.parindex.council.ui;

import vn.parindex.council.MeetingStatus;
import vn.parindex.shell.Icons;
import vn.parindex.shell.StatusLook;
import vn.parindex.shell.Tone;

/** How the state of a meeting shows itself. */
enum MeetingLook implements StatusLook {
    PLANNED(Tone.INFO, Icons.CALENDAR_CLOCK),
    RUNNING(Tone.SUCCESS, Icons.CIRCLE_DOT),
    CLOSED(Tone.OUTLINED, Icons.LOCK);

    private final Tone tone;
    private final Icons icon;

    MeetingLook(Tone tone, Icons icon) {
        this.tone = tone;
        this.icon = icon;
    }

    static MeetingLook of(MeetingStatus status) {
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
        return "council.MeetingStatus." + name();
    }
}
