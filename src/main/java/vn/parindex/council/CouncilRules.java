package vn.parindex.council;

/**
 * The rules of the Council's procedure in one cycle.
 *
 * @param outsideMeetings whether the chair or the secretary may record a decision that no meeting took, for instance
 *     after asking the members in writing
 */
public record CouncilRules(Quorum quorum, TieRule tie, boolean outsideMeetings) {

    /** What holds until somebody sets something else. */
    public static final CouncilRules USUAL = new CouncilRules(Quorum.MORE_THAN_HALF, TieRule.CHAIR_DECIDES, true);
}
