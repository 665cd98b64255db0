package vn.parindex.cycle;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyKind;
import vn.parindex.agency.AgencyRow;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.criteria.NodeId;
import vn.parindex.criteria.SetId;
import vn.parindex.criteria.SetRow;
import vn.parindex.identity.Officer;
import vn.parindex.identity.OfficerId;
import vn.parindex.identity.Officers;
import vn.parindex.shared.RefusedException;

/** What must hold before a cycle opens. Each refusal names the place in the form where it is to be mended. */
@Component
class OpeningRules {

    private static final int LONGEST_NAME = 200;

    private final CycleTables tables;
    private final Agencies agencies;
    private final CriteriaSets sets;
    private final Officers officers;
    private final Clock clock;

    OpeningRules(CycleTables tables, Agencies agencies, CriteriaSets sets, Officers officers, Clock clock) {
        this.tables = tables;
        this.agencies = agencies;
        this.sets = sets;
        this.officers = officers;
        this.clock = clock;
    }

    /** Checks the command and tells which set applies to which agency. */
    Map<AgencyId, SetId> check(OpenCycle command) {
        checkName(command);
        checkSets(command);
        var setOfAgency = checkAgencies(command);
        checkDeadlines(command);
        checkInCharge(command);
        checkCouncil(command);
        return setOfAgency;
    }

    private void checkName(OpenCycle command) {
        var name = command.name();
        if (name.vi().isBlank()) {
            throw RefusedException.at("name", "cycle.refusal.nameMissing");
        }
        if (name.vi().length() > LONGEST_NAME || name.en().length() > LONGEST_NAME) {
            throw RefusedException.at("name", "cycle.refusal.nameTooLong", LONGEST_NAME);
        }
        if (tables.exists(command.year(), name.vi())) {
            throw RefusedException.at(
                    "name", "cycle.refusal.exists", command.year().value(), name.vi());
        }
    }

    private void checkSets(OpenCycle command) {
        command.sets().forEach((kind, set) -> {
            if (sets.published(kind).stream().map(SetRow::id).noneMatch(set::equals)) {
                throw RefusedException.at("sets", "cycle.refusal.setNotPublished");
            }
        });
    }

    private Map<AgencyId, SetId> checkAgencies(OpenCycle command) {
        if (command.agencies().isEmpty()) {
            throw RefusedException.at("agencies", "cycle.refusal.noAgencies");
        }
        var directory = agencies.all().stream().collect(Collectors.toMap(AgencyRow::id, AgencyRow::kind));
        var setOfAgency = new HashMap<AgencyId, SetId>();
        for (var assessed : command.agencies()) {
            var kind = directory.get(assessed.agency());
            if (kind == null || setOfAgency.containsKey(assessed.agency())) {
                throw RefusedException.at("agencies", "cycle.refusal.agencyUnknownOrTwice");
            }
            setOfAgency.put(assessed.agency(), setFor(kind, command));
        }
        return setOfAgency;
    }

    private static SetId setFor(AgencyKind kind, OpenCycle command) {
        var set = command.sets().get(kind);
        if (set == null) {
            throw RefusedException.at("sets", "cycle.refusal.setMissing");
        }
        return set;
    }

    private void checkDeadlines(OpenCycle command) {
        LocalDateTime previous = command.simulated() ? LocalDateTime.MIN : LocalDateTime.now(clock);
        for (var step : CycleStep.values()) {
            var due = command.deadlines().get(step);
            if (due == null) {
                throw RefusedException.at("deadline." + step, "cycle.refusal.deadlineMissing");
            }
            if (!due.isAfter(previous)) {
                var key = step == CycleStep.SELF_ASSESSMENT
                        ? "cycle.refusal.deadlinePast"
                        : "cycle.refusal.deadlineBeforePrevious";
                throw RefusedException.at("deadline." + step, key);
            }
            previous = due;
        }
    }

    private void checkInCharge(OpenCycle command) {
        var kindOfField = new HashMap<NodeId, AgencyKind>();
        command.sets()
                .forEach((kind, set) -> sets.get(set).fields().forEach(field -> kindOfField.put(field.id(), kind)));
        for (var inCharge : command.inCharge()) {
            var kind = kindOfField.remove(inCharge.field());
            if (kind == null) {
                throw RefusedException.at("inCharge", "cycle.refusal.fieldUnknownOrTwice");
            }
            var substitute = inCharge.substitute();
            requireMayAppraise(inCharge.ministry(), kind);
            inCharge.scorers().ifPresent(TwoScorers::check);
            if (substitute != null) {
                requireMayAppraise(substitute, kind);
            }
            if (inCharge.ministry().equals(substitute)) {
                throw RefusedException.at("inCharge", "cycle.refusal.substituteIsItself");
            }
        }
    }

    /** Ministries appraise the national index; any agency on record may be in charge one level down. */
    private void requireMayAppraise(AgencyId agency, AgencyKind assessed) {
        var known =
                agencies.all().stream().filter(row -> row.id().equals(agency)).findFirst();
        if (known.isEmpty()) {
            throw RefusedException.at("inCharge", "cycle.refusal.inChargeUnknown");
        }
        if (AgencyKind.NATIONAL.contains(assessed) && !known.get().kind().equals(AgencyKind.MINISTRY)) {
            throw RefusedException.at("inCharge", "cycle.refusal.notAMinistry");
        }
    }

    private void checkCouncil(OpenCycle command) {
        var seated = new HashSet<OfficerId>();
        for (var position : CouncilPosition.values()) {
            Set<OfficerId> eligible =
                    officers.withRole(position.role()).stream().map(Officer::id).collect(Collectors.toSet());
            for (var seat : command.council()) {
                if (seat.position() == position
                        && (!eligible.contains(seat.officer()) || !seated.add(seat.officer()))) {
                    throw RefusedException.at("council", "cycle.refusal.seat");
                }
            }
        }
        long chairs = count(command, CouncilPosition.CHAIR);
        if (chairs != 1) {
            throw RefusedException.at("council.CHAIR", "cycle.refusal.oneChair");
        }
        if (count(command, CouncilPosition.SECRETARY) == 0) {
            throw RefusedException.at("council.SECRETARY", "cycle.refusal.noSecretary");
        }
    }

    private static long count(OpenCycle command, CouncilPosition position) {
        return command.council().stream()
                .filter(seat -> seat.position() == position)
                .count();
    }
}
