package vn.parindex.selfassessment.ui;

import java.util.EnumMap;
import java.util.Map;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.shell.Icons;
import vn.parindex.shell.StatusLook;
import vn.parindex.shell.Tone;

/** How the state of a file shows itself. */
record FileLook(FileStatus status, Tone tone, Icons icon) implements StatusLook {

    private static final Map<FileStatus, FileLook> LOOKS = new EnumMap<>(FileStatus.class);

    static {
        add(FileStatus.SELF_ASSESSING, Tone.INFO, Icons.CIRCLE_DOT);
        add(FileStatus.AWAITING_APPROVAL, Tone.WARNING, Icons.HOURGLASS);
        add(FileStatus.SUBMITTED, Tone.SUCCESS, Icons.SEND);
        add(FileStatus.CLARIFYING, Tone.CONTRAST, Icons.MESSAGES_SQUARE);
        add(FileStatus.AT_COUNCIL, Tone.CONTRAST, Icons.LANDMARK);
        add(FileStatus.DONE, Tone.SUCCESS, Icons.CLIPBOARD_CHECK);
    }

    static FileLook of(FileStatus status) {
        return LOOKS.get(status);
    }

    private static void add(FileStatus status, Tone tone, Icons icon) {
        LOOKS.put(status, new FileLook(status, tone, icon));
    }

    @Override
    public String labelKey() {
        return "selfassessment.FileStatus." + status;
    }
}
