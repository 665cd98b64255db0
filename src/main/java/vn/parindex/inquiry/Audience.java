package vn.parindex.inquiry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.cycle.Participant;
import vn.parindex.identity.Officer;
import vn.parindex.identity.Officers;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Roles;

/** Who reads what: the same answer for the preview and for those who are told. */
@Component
public class Audience {

    private static final int NAMES_SHOWN = 12;

    private final Officers officers;
    private final Agencies agencies;
    private final Cycles cycles;
    private final CriteriaSets sets;

    Audience(Officers officers, Agencies agencies, Cycles cycles, CriteriaSets sets) {
        this.officers = officers;
        this.agencies = agencies;
        this.cycles = cycles;
        this.sets = sets;
    }

    /** Those who answer: of the ministry, or who run the cycle. */
    public List<Officer> asked(Optional<AgencyId> ministry) {
        return ministry.map(id -> officers.ofAgency(id, List.of(Roles.APPRAISER)))
                .orElseGet(() -> officers.withRole(Roles.CYCLE_MANAGER));
    }

    /** The people of the agency that asks. */
    public List<Officer> asking(AgencyId agency) {
        return officers.ofAgency(agency, Roles.STAFF);
    }

    List<SeenBy> ofQuestion(AgencyId agency, Optional<AgencyId> ministry) {
        var seen = new ArrayList<SeenBy>();
        seen.add(seen("agency", agencies.get(agency).name(), asking(agency)));
        ministry.ifPresent(id -> seen.add(seen("ministry", agencies.get(id).name(), asked(ministry))));
        seen.add(seen("moha", null, officers.withRole(Roles.CYCLE_MANAGER)));
        seen.add(seen("auditors", null, officers.withRole(Roles.AUDITOR)));
        return seen;
    }

    /** Every agency that is assessed by this leaf, and those who appraise and run the cycle. */
    List<SeenBy> ofGuidance(CycleId cycle, LeafId leaf) {
        var assessed = assessedBy(cycle, leaf);
        var people =
                assessed.stream().flatMap(agency -> asking(agency).stream()).toList();
        return List.of(
                new SeenBy(
                        "everybody",
                        new LocalizedText(String.valueOf(assessed.size()), ""),
                        assessed.stream()
                                .limit(NAMES_SHOWN)
                                .map(agency -> agencies.get(agency).shortName().vi())
                                .toList(),
                        people.size()),
                seen("appraisers", null, officers.withRole(Roles.APPRAISER)));
    }

    /** The agencies whose set holds the leaf. */
    public List<AgencyId> assessedBy(CycleId cycle, LeafId leaf) {
        var participants = cycles.participants(cycle);
        var holding = participants.stream()
                .map(Participant::set)
                .distinct()
                .filter(set -> sets.get(set).leaves().stream()
                        .anyMatch(known -> known.id().equals(leaf)))
                .toList();
        return participants.stream()
                .filter(participant -> holding.contains(participant.set()))
                .map(Participant::agency)
                .toList();
    }

    /** Whether guidance on the leaf is for this reader. */
    boolean reads(Officer officer, CycleId cycle, LeafId leaf) {
        if (officer.has(Roles.CYCLE_MANAGER) || officer.has(Roles.AUDITOR)) {
            return true;
        }
        return officer.agency()
                .filter(own -> officer.has(Roles.APPRAISER) && isInCharge(cycle, own)
                        || assessedBy(cycle, leaf).contains(own))
                .isPresent();
    }

    private boolean isInCharge(CycleId cycle, AgencyId ministry) {
        return cycles.inCharges(cycle).all().stream()
                .anyMatch(field -> field.ministry().equals(ministry));
    }

    private static SeenBy seen(String group, LocalizedText body, Collection<Officer> people) {
        return new SeenBy(
                group,
                body,
                people.stream().limit(NAMES_SHOWN).map(Officer::displayName).toList(),
                people.size());
    }
}
