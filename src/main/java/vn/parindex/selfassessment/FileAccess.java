package vn.parindex.selfassessment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.division.Divisions;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.ledger.Actor;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/**
 * Who may read and write which leaf. The agency's own people always; those from below the agency nothing but their own
 * part; those who watch the cycle always; once it is submitted, the Council, and appraisers the leaves of which their
 * ministry is in charge, unless they declared a conflict of interest with the agency. To all others it does not exist.
 */
@Component
class FileAccess {

    private static final Set<String> WRITING = Set.of(Roles.OFFICER, Roles.COORDINATOR, Roles.CONTRIBUTOR);
    private static final Set<String> ALWAYS = Set.of(Roles.AUDITOR, Roles.CYCLE_MANAGER);
    private static final Set<String> ONCE_SUBMITTED =
            Set.of(Roles.COUNCIL_CHAIR, Roles.COUNCIL_SECRETARY, Roles.COUNCIL_MEMBER);

    private final CurrentOfficer officers;
    private final Cycles cycles;
    private final Divisions divisions;
    private final CriteriaSets sets;
    private final KeptAway keptAway;

    FileAccess(CurrentOfficer officers, Cycles cycles, Divisions divisions, CriteriaSets sets, KeptAway keptAway) {
        this.keptAway = keptAway;
        this.officers = officers;
        this.cycles = cycles;
        this.divisions = divisions;
        this.sets = sets;
    }

    /**
     * Whoever acts here on the whole file, of the agency whose file it is. Contributors never do: for what is done to one
     * leaf ask {@link #writer}.
     */
    Actor own(AgencyId agency) {
        var officer = officers.get();
        if (!officer.isStaffOf(agency)) {
            throw new NotFoundException("No file of " + agency + " for " + officer.username());
        }
        return new Actor(officer.username(), officer.displayName());
    }

    /** Whoever acts here, of whichever body. */
    Actor actor() {
        var officer = officers.get();
        return new Actor(officer.username(), officer.displayName());
    }

    /** Whoever writes this leaf; see {@link #writer(CycleId, AgencyId, Collection)}. */
    Actor writer(CycleId cycle, AgencyId agency, LeafId leaf) {
        return writer(cycle, agency, List.of(leaf));
    }

    /**
     * Whoever writes these leaves.
     *
     * @throws NotFoundException when one is not there for them
     * @throws RefusedException when only those who have it write it
     */
    Actor writer(CycleId cycle, AgencyId agency, Collection<LeafId> which) {
        var officer = officers.get();
        var leaves = which.stream().map(sets::leaf).toList();
        var part = officer.isStaffOf(agency)
                || officer.isContributorTo(agency) && leaves.stream().allMatch(isPartOf(officer, cycle, agency));
        if (!part) {
            throw new NotFoundException("No such leaf of " + agency + " for " + officer.username());
        }
        var bar = bar(officer, cycle, agency);
        leaves.stream().flatMap(leaf -> bar.apply(leaf).stream()).findFirst().ifPresent(refusal -> {
            throw refusal;
        });
        return new Actor(officer.username(), officer.displayName());
    }

    /** Why the reader cannot write a leaf, whatever the state of the file; empty when nothing stands in the way. */
    Function<Leaf, Optional<RefusedException>> barring(CycleId cycle, AgencyId agency) {
        var officer = officers.get();
        if (officer.belongsTo(agency) && officer.hasAny(WRITING)) {
            return bar(officer, cycle, agency);
        }
        var readOnly = Optional.of(new RefusedException("selfassessment.refusal.readOnly"));
        return leaf -> readOnly;
    }

    /** The coordinator writes always, and everybody what nobody was given. */
    private Function<Leaf, Optional<RefusedException>> bar(Officer officer, CycleId cycle, AgencyId agency) {
        if (officer.has(Roles.COORDINATOR) || !divisions.onlyAssignees(cycle, agency)) {
            return leaf -> Optional.empty();
        }
        var division = divisions.of(cycle, agency);
        return leaf -> division.of(leaf)
                .filter(row -> !division.isMine(officer, row))
                .map(row -> new RefusedException(
                        "selfassessment.refusal.notAssignee", row.name().vi()));
    }

    /** For what concerns the file as a whole before anybody else sees it: its own people and those who watch the cycle. */
    void requireWhole(CycleId cycle, AgencyId agency) {
        var officer = officers.get();
        if (!seesWhole(agency)) {
            throw new NotFoundException("No file of " + agency + " in " + cycle + " for " + officer.username());
        }
    }

    /** Whether the reader is one of those. */
    boolean seesWhole(AgencyId agency) {
        var officer = officers.get();
        return officer.isStaffOf(agency) || officer.hasAny(ALWAYS);
    }

    /** Which leaves of the file the signed-in officer may read. */
    Predicate<Leaf> readable(FileRow file) {
        return readable(officers.get(), file.cycle(), file.agency(), file.status());
    }

    Predicate<Leaf> readable(Officer officer, CycleId cycle, AgencyId agency, FileStatus status) {
        if (officer.isStaffOf(agency) || officer.hasAny(ALWAYS)) {
            return leaf -> true;
        }
        if (officer.isContributorTo(agency)) {
            return isPartOf(officer, cycle, agency);
        }
        if (!status.submitted()) {
            return leaf -> false;
        }
        if (officer.hasAny(ONCE_SUBMITTED)) {
            return leaf -> true;
        }
        return officer.has(Roles.APPRAISER) && !keptAway.from(cycle, agency, officer.username())
                ? inCharge(officer, cycle, agency)
                : leaf -> false;
    }

    private Predicate<Leaf> inCharge(Officer officer, CycleId cycle, AgencyId assessed) {
        var charges = cycles.inCharges(cycle);
        return leaf ->
                charges.of(leaf.fieldId(), assessed).filter(officer::belongsTo).isPresent();
    }

    private Predicate<Leaf> isPartOf(Officer officer, CycleId cycle, AgencyId agency) {
        if (!officer.isContributorTo(agency)) {
            return leaf -> false;
        }
        var division = divisions.of(cycle, agency);
        return leaf -> division.isMine(officer, leaf);
    }
}
