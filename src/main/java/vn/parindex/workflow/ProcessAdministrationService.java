package vn.parindex.workflow;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.Officer;
import vn.parindex.identity.OfficerId;
import vn.parindex.identity.Officers;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;

/** What the Ministry of Home Affairs does with running processes: give work to somebody, try again what failed. */
@Service
@Transactional
public class ProcessAdministrationService {

    private final HeldWorkTable held;
    private final WorkItemLog log;
    private final StuckJobs stuck;
    private final Officers officers;
    private final ApplicationEventPublisher events;

    ProcessAdministrationService(
            HeldWorkTable held, WorkItemLog log, StuckJobs stuck, Officers officers, ApplicationEventPublisher events) {
        this.held = held;
        this.log = log;
        this.stuck = stuck;
        this.officers = officers;
        this.events = events;
    }

    /** Who may be given the work: the people at its desk. */
    @PreAuthorize("@access.permits('process.reassign')")
    @Transactional(readOnly = true)
    public List<Officer> candidates(UUID item) {
        return candidates(open(item));
    }

    /**
     * Gives open work to one of the people at its desk, or back to all of them. It stays possible for the others to do
     * it; it leaves their lists.
     *
     * @param seen who had it when the decision was made; empty: everybody at the desk
     * @param to empty: everybody at the desk
     */
    @PreAuthorize("@access.permits('process.reassign')")
    public void reassign(UUID item, Optional<String> seen, Optional<OfficerId> to, String reason) {
        var why = ProcessReason.of(reason);
        var work = open(item);
        if (!work.assignee().equals(seen)) {
            throw givenMeanwhile(work);
        }
        var chosen = to.map(id -> candidates(work).stream()
                .filter(officer -> officer.id().equals(id))
                .findFirst()
                .orElseThrow(() -> RefusedException.at("officer", "workflow.refusal.notAtDesk")));
        var before = work.assignee().orElse("");
        var after = chosen.map(Officer::displayName).orElse("");
        if (chosen.isEmpty() && before.isEmpty()) {
            throw RefusedException.at("officer", "workflow.refusal.nobodyChosen");
        }
        if (!log.given(item, seen, chosen)) {
            throw givenMeanwhile(open(item));
        }
        events.publishEvent(new WorkReassigned(log.cycleOf(item), work.agency(), work.kind(), before, after, why));
    }

    /** What failed as often as it is tried by itself; of all cycles, or of one. */
    @PreAuthorize("@access.permits('process.read')")
    @Transactional(readOnly = true)
    public List<StuckJob> stuck(Optional<CycleId> cycle) {
        return stuck.all().stream()
                .filter(job ->
                        cycle.isEmpty() || job.cycle().isEmpty() || job.cycle().equals(cycle))
                .toList();
    }

    /** What failed of one file. */
    @PreAuthorize("@access.permits('process.read')")
    @Transactional(readOnly = true)
    public List<StuckJob> stuck(CycleId cycle, AgencyId agency) {
        return stuck.ofFile(cycle, agency);
    }

    /** Orders one more attempt at what failed. */
    @PreAuthorize("@access.permits('process.retry')")
    public void retry(String job, String reason) {
        var why = ProcessReason.of(reason);
        var failed = stuck.find(job).orElseThrow(() -> new NotFoundException("No failed job " + job));
        stuck.retry(job);
        events.publishEvent(new JobRetried(failed.cycle(), failed.agency(), failed.element(), failed.failure(), why));
    }

    private static RefusedException givenMeanwhile(HeldWork work) {
        return work.assignee()
                .map(name -> RefusedException.at("officer", "workflow.refusal.givenMeanwhile", name))
                .orElseGet(() -> RefusedException.at("officer", "workflow.refusal.givenBackMeanwhile"));
    }

    private HeldWork open(UUID item) {
        return held.find(item).orElseThrow(() -> new NotFoundException("No open work " + item));
    }

    private List<Officer> candidates(HeldWork work) {
        var people = work.owner().map(officers::ofAgency).orElseGet(() -> officers.withRole(work.role()));
        return people.stream()
                .filter(officer -> Desk.rolesOf(officer).contains(work.role()))
                .toList();
    }
}
