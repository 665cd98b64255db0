package vn.parindex.selfassessment;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.ledger.Actor;
import vn.parindex.shared.RefusedException;

/** Taking a submitted file back, while nobody has appraised any of it and there is still time to submit it again. */
@Service
@Transactional
public class WithdrawalService {

    private final SelfAssessments files;
    private final Reopenings reopenings;
    private final FileContents contents;
    private final FileActs acts;
    private final FileAccess access;
    private final WritingWindow window;
    private final AppraisalProgress progress;

    WithdrawalService(
            SelfAssessments files,
            Reopenings reopenings,
            FileContents contents,
            FileActs acts,
            FileAccess access,
            WritingWindow window,
            AppraisalProgress progress) {
        this.files = files;
        this.reopenings = reopenings;
        this.contents = contents;
        this.acts = acts;
        this.access = access;
        this.window = window;
        this.progress = progress;
    }

    /** Whether it could be withdrawn now; for screens, which say why not. */
    @PreAuthorize("@access.permits('file.read')")
    @Transactional(readOnly = true)
    public boolean hasAppraisalBegun(CycleId cycle, AgencyId agency) {
        access.requireWhole(cycle, agency);
        return progress.hasBegun(files.existing(cycle, agency).id());
    }

    /** Puts the whole file back to its officers; what was submitted stays on record, with the reason. */
    @PreAuthorize("@access.permits('file.withdraw')")
    public void withdraw(CycleId cycle, AgencyId agency, String reason) {
        takeBack(cycle, agency, reason, access.own(agency));
    }

    /** The same by decision of who runs the cycle; where the time is over, more time is given first. */
    @PreAuthorize("@access.permits('file.reopen')")
    public void reopen(CycleId cycle, AgencyId agency, String reason) {
        takeBack(cycle, agency, reason, access.actor());
    }

    private void takeBack(CycleId cycle, AgencyId agency, String reason, Actor by) {
        var file = files.taken(cycle, agency);
        file.refuseUnlessSubmitted();
        var now = window.refuseUnlessInTime(cycle, agency);
        var why = ReasonText.of(reason);
        if (progress.hasBegun(file.id())) {
            throw new RefusedException("selfassessment.refusal.appraisalBegun");
        }
        var pending = reopenings.ofFile(cycle, agency).stream()
                .map(Reopening::row)
                .anyMatch(row -> row.status().pending());
        if (pending) {
            throw new RefusedException("selfassessment.refusal.reopeningPending");
        }
        acts.add(FileActKind.WITHDRAWN, contents.of(file), why, by, now);
        file.withdraw(why);
        files.saveAndFlush(file);
    }
}
