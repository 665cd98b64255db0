package vn.parindex.inquiry;

import java.util.Map;
import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.identity.Officer;
import vn.parindex.shared.Roles;

/**
 * Which questions a person reaches: those of the own agency, those on the desk of the own ministry, and all for who runs
 * the cycle or audits. To everybody else a question does not exist.
 */
record Reach(boolean all, boolean moha, UUID own, UUID ministry) {

    /** Reads it. */
    static final String CONDITION =
            "(:all OR q.agency_id = :own OR q.ministry_id = :ministry OR q.ministry_id IS NULL AND :moha)";

    /** Is asked. */
    static final String ON_DESK = "(q.ministry_id = :ministry OR q.ministry_id IS NULL AND :moha)";

    private static final UUID NONE = new UUID(0, 0);

    static Reach of(Officer officer) {
        var agency = officer.agency().map(AgencyId::value);
        boolean staff = officer.hasAny(Roles.STAFF);
        return new Reach(
                officer.has(Roles.CYCLE_MANAGER) || officer.has(Roles.AUDITOR),
                officer.has(Roles.CYCLE_MANAGER),
                agency.filter(id -> staff).orElse(NONE),
                agency.filter(id -> officer.has(Roles.APPRAISER)).orElse(NONE));
    }

    boolean reads(QuestionRow question) {
        return all || question.agency().value().equals(own) || isAsked(question);
    }

    /** Nobody answers the own agency's question. */
    boolean isAsked(QuestionRow question) {
        return question.ministry().map(id -> id.value().equals(ministry)).orElse(moha);
    }

    boolean asks(QuestionRow question) {
        return question.agency().value().equals(own);
    }

    Map<String, Object> parameters() {
        return Map.of("all", all, "moha", moha, "own", own, "ministry", ministry);
    }
}
