package vn.parindex.appraisal;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.parindex.identity.Officer;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Roles;

/**
 * Where an officer sits as an appraiser: at a ministry in charge, in the Council's secretariat, or nowhere. The one
 * place that knows whose appraisals are whose; what lies outside is not found. Which findings of the ministry are whose
 * is said by {@link Assigned}.
 *
 * @param conflicts the appraised agencies with which the officer declared a conflict of interest
 */
record Desk(Officer officer, Set<DeclaredConflict> conflicts, LocalDate today) {

    /** Of what the officer keeps away in which cycle. */
    record DeclaredConflict(UUID cycle, UUID agency) {}

    private static final UUID NOBODY = new UUID(0, 0);

    /** The ministry whose appraisals these are; an id nobody has where the officer appraises for none. */
    UUID ministry() {
        return officer.has(Roles.APPRAISER)
                ? officer.agency().map(agency -> agency.value()).orElse(NOBODY)
                : NOBODY;
    }

    /** Sees all that lies on the desks of the ministry. */
    boolean leads() {
        return officer.has(Roles.APPRAISAL_LEAD);
    }

    boolean secretariat() {
        return officer.has(Roles.COUNCIL_SECRETARY);
    }

    /** Reads all, changes nothing. */
    boolean readsAll() {
        return readsAll(officer);
    }

    static boolean readsAll(Officer officer) {
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
        var biased = conflicts.contains(new DeclaredConflict(
                appraisal.cycle().value(), appraisal.agency().value()));
        return mine && !biased && !officer.belongsTo(appraisal.agency());
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
