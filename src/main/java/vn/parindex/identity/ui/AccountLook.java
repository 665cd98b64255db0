package vn.parindex.identity.ui;

import vn.parindex.identity.AccountRow;
import vn.parindex.shell.Icons;
import vn.parindex.shell.StatusLook;
import vn.parindex.shell.Tone;

/** How the state of an account shows itself; what hinders most comes first. */
enum AccountLook implements StatusLook {
    DISABLED(Tone.NEUTRAL, Icons.BAN),
    LOCKED_OUT(Tone.ERROR, Icons.LOCK),
    WAITS(Tone.WARNING, Icons.KEY_ROUND),
    OPEN(Tone.SUCCESS, Icons.CIRCLE_CHECK);

    private final Tone tone;
    private final Icons icon;

    AccountLook(Tone tone, Icons icon) {
        this.tone = tone;
        this.icon = icon;
    }

    static AccountLook of(AccountRow row) {
        if (!row.enabled()) {
            return DISABLED;
        }
        if (row.lockedOut()) {
            return LOCKED_OUT;
        }
        return row.waitsForPassword() ? WAITS : OPEN;
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
        return "identity.AccountLook." + name();
    }
}
