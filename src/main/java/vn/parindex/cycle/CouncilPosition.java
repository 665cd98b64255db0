package vn.parindex.cycle;

import vn.parindex.shared.Roles;

/** What a person does on the Appraisal Council of a cycle; each position needs the account's matching role. */
public enum CouncilPosition {
    CHAIR(Roles.COUNCIL_CHAIR),
    SECRETARY(Roles.COUNCIL_SECRETARY),
    MEMBER(Roles.COUNCIL_MEMBER);

    private final String role;

    CouncilPosition(String role) {
        this.role = role;
    }

    /** The role an account must have to take the position. */
    public String role() {
        return role;
    }
}
