package vn.parindex.identity;

/** What can happen to an account, as the audit trail names it. */
public enum AccountChange {
    CREATED("account.created", false),
    DISABLED("account.disabled", true),
    ENABLED("account.enabled", false),
    ROLES_GIVEN("account.rolesGiven", true),
    CODE_ISSUED("account.codeIssued", true),
    PASSWORD_CHOSEN("account.passwordChosen", true),
    LOCKED_OUT("account.lockedOut", false),
    SLOWED_DOWN("account.slowedDown", false),
    UNLOCKED("account.unlocked", false);

    private final String action;
    private final boolean endsSessions;

    AccountChange(String action, boolean endsSessions) {
        this.action = action;
        this.endsSessions = endsSessions;
    }

    String action() {
        return action;
    }

    /** Whether sessions that began before the change must not go on. */
    boolean endsSessions() {
        return endsSessions;
    }
}
