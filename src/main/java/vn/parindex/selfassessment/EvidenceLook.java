package vn.parindex.selfassessment;

import vn.parindex.evidence.ScanStatus;
import vn.parindex.shell.Icons;
import vn.parindex.shell.StatusLook;
import vn.parindex.shell.Tone;

/** How an attached document is marked, the same for those who attach it, appraise it and decide on it. */
public enum EvidenceLook implements StatusLook {
    MARKED(Tone.ERROR, Icons.BAN),
    INFECTED(Tone.ERROR, Icons.BAN),
    OUT_OF_FORCE(Tone.WARNING, Icons.TRIANGLE_ALERT),
    OUTSIDE_YEAR(Tone.WARNING, Icons.TRIANGLE_ALERT),
    NO_PAGE(Tone.WARNING, Icons.TRIANGLE_ALERT),
    NO_DATE(Tone.WARNING, Icons.TRIANGLE_ALERT),
    IN_YEAR(Tone.SUCCESS, Icons.CHECK);

    private final Tone tone;
    private final Icons icon;

    EvidenceLook(Tone tone, Icons icon) {
        this.tone = tone;
        this.icon = icon;
    }

    public static EvidenceLook of(AttachmentRow attached) {
        if (attached.document().isMarked()) {
            return MARKED;
        }
        return attached.document().scan() == ScanStatus.INFECTED
                ? INFECTED
                : valueOf(attached.state().name());
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
        return "selfassessment.EvidenceState." + name();
    }
}
