package vn.parindex.home.ui;

import java.util.EnumMap;
import java.util.Map;
import vn.parindex.shell.Icons;
import vn.parindex.shell.StatusLook;
import vn.parindex.shell.Tone;
import vn.parindex.workflow.WorkKind;

/** How a kind of work shows itself. */
record WorkLook(WorkKind kind, Tone tone, Icons icon) implements StatusLook {

    private static final Map<WorkKind, WorkLook> LOOKS = new EnumMap<>(WorkKind.class);

    static {
        add(WorkKind.SELF_ASSESS, Tone.INFO, Icons.FILE_PEN_LINE);
        add(WorkKind.LEADER_APPROVAL, Tone.WARNING, Icons.HOURGLASS);
        add(WorkKind.APPRAISE, Tone.INFO, Icons.SCAN_SEARCH);
        add(WorkKind.CLARIFY, Tone.CONTRAST, Icons.MESSAGES_SQUARE);
        add(WorkKind.ANSWER_QUERY, Tone.CONTRAST, Icons.MESSAGE_SQUARE_TEXT);
        add(WorkKind.HEAR_ANSWER, Tone.INFO, Icons.MESSAGES_SQUARE);
        add(WorkKind.THIRD_SCORE, Tone.WARNING, Icons.USERS);
        add(WorkKind.DECIDE_REOPENING, Tone.WARNING, Icons.LOCK_OPEN);
        add(WorkKind.REVISE_LEAF, Tone.CONTRAST, Icons.LOCK_OPEN);
        add(WorkKind.APPROVE_REVISION, Tone.WARNING, Icons.STAMP);
        add(WorkKind.DECIDE_AGAIN, Tone.CONTRAST, Icons.SCALE);
        add(WorkKind.COUNCIL, Tone.CONTRAST, Icons.LANDMARK);
        add(WorkKind.AGGREGATE, Tone.INFO, Icons.CHART_COLUMN);
        add(WorkKind.STEERING_DECISION, Tone.WARNING, Icons.STAMP);
        add(WorkKind.PUBLISH, Tone.SUCCESS, Icons.GLOBE);
    }

    static WorkLook of(WorkKind kind) {
        return LOOKS.get(kind);
    }

    private static void add(WorkKind kind, Tone tone, Icons icon) {
        LOOKS.put(kind, new WorkLook(kind, tone, icon));
    }

    @Override
    public String labelKey() {
        return "home.WorkKind." + kind;
    }
}
