package vn.parindex.selfassessment;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.NotFoundException;

/** Opening one leaf of a submitted file once more: the agency asks, the cycle's manager decides, the leader submits anew. */
@Service
@Transactional
public class ReopeningService {

    private final Reopenings reopenings;
    private final ReopenedLeaves leaves;
    private final FileAccess access;
    private final WritingWindow window;

    ReopeningService(Reopenings reopenings, ReopenedLeaves leaves, FileAccess access, WritingWindow window) {
        this.reopenings = reopenings;
        this.leaves = leaves;
        this.access = access;
        this.window = window;
    }

    /** All requests of one file, the latest first. */
    @PreAuthorize("@access.permits('file.read')")
    @Transactional(readOnly = true)
    public List<ReopeningRow> of(CycleId cycle, AgencyId agency) {
        access.requireWhole(cycle, agency);
        return reopenings.ofFile(cycle, agency).stream().map(Reopening::row).toList();
    }

    /** Asks to open one leaf; one request at a time. */
    @PreAuthorize("@access.permits('reopening.ask')")
    public ReopeningId ask(CycleId cycle, AgencyId agency, LeafId leaf, String reason) {
        var by = access.own(agency);
        leaves.requireReopenable(cycle, agency, leaf);
        var asked = new Reopening(cycle, agency, leaf, ReasonText.of(reason), by, window.now());
        return reopenings.saveAndFlush(asked).row().id();
    }

    /** Opens that leaf, and only that, until the hour; refused once the ministry in charge has decided it. */
    @PreAuthorize("@access.permits('reopening.decide')")
    public void grant(ReopeningId id, LocalDateTime until, String reason) {
        var reopening = reopenings.taken(id);
        var by = access.actor();
        var now = window.now();
        reopening.grant(until, ReasonText.of(reason), leaves.open(reopening, until, by, now), by, now);
        reopenings.saveAndFlush(reopening);
    }

    /** Opens one leaf by decision, without the agency having asked; the rest is as if it had. Its people are told. */
    @PreAuthorize("@access.permits('reopening.decide')")
    public ReopeningId order(CycleId cycle, AgencyId agency, LeafId leaf, LocalDateTime until, String reason) {
        leaves.requireReopenable(cycle, agency, leaf);
        var ordered = Reopening.ordered(cycle, agency, leaf, ReasonText.of(reason), access.actor(), window.now());
        var id = reopenings.saveAndFlush(ordered).row().id();
        grant(id, until, reason);
        return id;
    }

    /** Leaves the file as it is. */
    @PreAuthorize("@access.permits('reopening.decide')")
    public void refuse(ReopeningId id, String reason) {
        var reopening = reopenings.taken(id);
        reopening.refuse(ReasonText.of(reason), access.actor(), window.now());
        reopenings.saveAndFlush(reopening);
    }

    /** The change is finished: closed again and before the leader. */
    @PreAuthorize("@access.permits('reopening.send')")
    public void send(ReopeningId id) {
        var reopening = own(id);
        reopening.refuseAfterHour(window.now());
        reopening.sendToLeader();
        leaves.close(reopening, access.actor(), window.now());
        reopenings.saveAndFlush(reopening);
    }

    /** Gives the change back to the officers; the hour stays. */
    @PreAuthorize("@access.permits('reopening.resubmit')")
    public void giveBack(ReopeningId id, String reason) {
        var reopening = own(id);
        reopening.refuseAfterHour(window.now());
        var why = ReasonText.of(reason);
        reopening.sendBack(why);
        leaves.openAgain(reopening, why, access.actor(), window.now());
        reopenings.saveAndFlush(reopening);
    }

    /**
     * Approves and submits the file with the changed leaf: new hash, new receipt, one new entry in the ledger.
     *
     * @param contentHash of the file as the leader read it
     */
    @PreAuthorize("@access.permits('reopening.resubmit')")
    public void resubmit(ReopeningId id, String contentHash) {
        var reopening = own(id);
        var now = window.now();
        reopening.refuseAfterHour(now);
        reopening.resubmit(now);
        leaves.resubmit(reopening, contentHash, access.actor(), now);
        reopenings.saveAndFlush(reopening);
    }

    private Reopening own(ReopeningId id) {
        var reopening = reopenings.findById(id).orElseThrow(() -> new NotFoundException("No reopening " + id));
        access.own(reopening.agency());
        return reopenings.taken(id);
    }
}
