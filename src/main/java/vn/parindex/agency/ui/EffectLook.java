package vn.parindex.agency.ui;

import vn.parindex.agency.PreviewedAgency.Effect;
import vn.parindex.shell.Icons;
import vn.parindex.shell.StatusLook;
import vn.parindex.shell.Tone;

/** How it looks what a line does. */
enum EffectLook implements StatusLook {
    NEW(Tone.SUCCESS, Icons.PLUS),
    CHANGED(Tone.INFO, Icons.PENCIL),
    UNCHANGED(Tone.NEUTRAL, Icons.MINUS);

    private final Tone tone;
    private final Icons icon;

    EffectLook(Tone tone, Icons icon) {
        this.tone = tone;
        this.icon = icon;
    }

    static EffectLook of(Effect effect) {
        return valueOf(effect.name());
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
        return "agency.Effect." + name();
    }
}
