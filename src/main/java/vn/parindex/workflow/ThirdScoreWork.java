package vn.parindex.workflow;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.AppraisalMoved;
import vn.parindex.appraisal.ConflictChanged;
import vn.parindex.appraisal.SubstituteChanged;
import vn.parindex.appraisal.ThirdScoreMoved;
import vn.parindex.appraisal.ThirdScorePlace;
import vn.parindex.appraisal.ThirdScorePlaces;
import vn.parindex.appraisal.WorkAssigned;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.Officer;
import vn.parindex.identity.Officers;
import vn.parindex.shared.Roles;

/**
 * Lists a finding that two scored too differently: with the lead until somebody was chosen, then with that officer. No
 * process of the engine stands behind it; it runs in the transaction that published the event.
 */
@Component
class ThirdScoreWork {

    private final WorkItemLog log;
    private final WorkFields fields;
    private final ThirdScorePlaces places;
    private final Officers officers;
    private final WorkStandIns standIns;

    ThirdScoreWork(
            WorkItemLog log, WorkFields fields, ThirdScorePlaces places, Officers officers, WorkStandIns standIns) {
        this.log = log;
        this.fields = fields;
        this.places = places;
        this.officers = officers;
        this.standIns = standIns;
    }

    @EventListener
    void on(ThirdScoreMoved event) {
        if (event.wanted()) {
            places.of(event.finding()).ifPresent(this::list);
        } else {
            log.closed(WorkKind.THIRD_SCORE, event.finding().value());
        }
    }

    @EventListener
    void on(WorkAssigned event) {
        places.waiting(event.cycle(), event.ministry()).forEach(this::give);
    }

    /** Who keeps away from the agency cannot be its third scorer. */
    @EventListener
    void on(ConflictChanged event) {
        officers.byUsername(event.officer())
                .flatMap(Officer::agency)
                .ifPresent(ministry -> places.waiting(event.cycle(), ministry).forEach(this::give));
    }

    /** Who stands in for the third has it too. */
    @EventListener
    void on(SubstituteChanged event) {
        places.desks().stream()
                .filter(desk -> desk.ministry().equals(event.ministry()))
                .flatMap(desk -> places.waiting(desk.cycle(), desk.ministry()).stream())
                .forEach(this::give);
    }

    /** To the desk of the ministry that has the appraisal now; what the secretariat has it decides in one voice. */
    @EventListener
    void on(AppraisalMoved event) {
        places.of(event.appraisal()).forEach(this::give);
    }

    /** Lists what is not listed; returns how much. Says of the rest who stands in. May be repeated. */
    int repair(CycleId cycle, AgencyId ministry) {
        var waiting = places.waiting(cycle, ministry);
        waiting.stream().filter(place -> !place.standIns().isEmpty()).forEach(this::give);
        var missing = waiting.stream()
                .filter(place -> log.findOpenTask(
                                WorkKind.THIRD_SCORE, place.finding().value())
                        .isEmpty())
                .toList();
        missing.forEach(this::list);
        return missing.size();
    }

    private void list(ThirdScorePlace place) {
        log.opened(new NewWork(
                UUID.randomUUID().toString(),
                null,
                WorkKind.THIRD_SCORE,
                place.cycle().value(),
                place.agency().value(),
                place.leaf().value(),
                place.finding().value(),
                place.ministry().value(),
                WorkKind.THIRD_SCORE.role(),
                place.due(),
                fields.ofLeaf(place.cycle(), place.agency(), place.leaf())));
        give(place);
    }

    private void give(ThirdScorePlace place) {
        Optional<Officer> third = place.third().flatMap(officers::byUsername);
        log.given(
                WorkKind.THIRD_SCORE,
                place.finding().value(),
                third.isPresent() ? Roles.APPRAISER : WorkKind.THIRD_SCORE.role(),
                place.ministry().value(),
                third);
        standIns.of(WorkKind.THIRD_SCORE, place.finding().value(), place.standIns());
    }
}
