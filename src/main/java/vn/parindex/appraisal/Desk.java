package vn.parindex.appraisal;

import java.util.UUID;
import vn.parindex.identity.Officer;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Roles;

/**
 * Where an officer sits as an appraiser: at a ministry in charge, in the Council's secretariat, or nowhere. The one
 * place that knows whose findings are whose; what lies outside is not found.
 */
record Desk(Officer officer) {

    private static final UUID NOBODY = new UUID(0, 0);

    /** The ministry whose appraisals these are; an id nobody has where the officer appraises for none. */
    UUID ministry() {
        return officer.has(Roles.APPRAISER)
                ? officer.agency().map(agency -> agency.value()).orElse(NOBODY)
                : NOBODY;
    }

    boolean secretariat() {
        return officer.has(Roles.COUNCIL_SECRETARY);
    }

    /** Reads all, changes nothing. */
    boolean readsAll() {
        return officer.has(Roles.AUDITOR) || officer.has(Roles.CYCLE_MANAGER);
    }

    /** Nobody appraises the own agency. */
    UUID own() {
        return officer.agency().map(agency -> agency.value()).orElse(NOBODY);
    }

    /** Whether the officer appraises it. */
    boolean appraises(Appraisal appraisal) {
        var mine = appraisal
                .inCharge()
                .map(ministry -> ministry.value().equals(ministry()))
                .orElse(secretariat());
        return mine && !officer.belongsTo(appraisal.agency());
    }

    /** Whether the officer appraises it or reads all. */
    boolean reads(Appraisal appraisal) {
        return appraises(appraisal) || readsAll() && !officer.belongsTo(appraisal.agency());
    }

    /** @throws NotFoundException unless the officer appraises it */
    void requireOwn(Appraisal appraisal) {
        if (!appraises(appraisal)) {
            throw new NotFoundException("appraisal " + appraisal.id());
        }
    }

    /** @throws NotFoundException unless the officer appraises it or reads all */
    void requireReadable(Appraisal appraisal) {
        if (!reads(appraisal)) {
            throw new NotFoundException("appraisal " + appraisal.id());
        }
    }
}
