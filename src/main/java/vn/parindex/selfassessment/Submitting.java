package vn.parindex.selfassessment;

import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.ledger.ScoreLedger;
import vn.parindex.shared.RefusedException;

/** The leader approves exactly what they read and submits it: file, ledger and receipt, all or nothing. */
@Component
class Submitting {

    private final SelfAssessments files;
    private final FileContents contents;
    private final FileActs acts;
    private final FileAccess access;
    private final WritingWindow window;
    private final ScoreLedger ledger;
    private final Cycles cycles;

    Submitting(
            SelfAssessments files,
            FileContents contents,
            FileActs acts,
            FileAccess access,
            WritingWindow window,
            ScoreLedger ledger,
            Cycles cycles) {
        this.files = files;
        this.contents = contents;
        this.acts = acts;
        this.access = access;
        this.window = window;
        this.ledger = ledger;
        this.cycles = cycles;
    }

    SubmissionReceipt submit(CycleId cycle, AgencyId agency, String contentHash) {
        var leader = access.own(agency);
        var file = files.taken(cycle, agency);
        var before = file.receipt();
        if (before.isPresent()) {
            return before.get();
        }
        file.refuseUnlessBeforeLeader();
        var now = window.refuseUnlessOpen(cycle, agency);
        var content = contents.of(file);
        content.refuseUnlessComplete();
        if (cycles.get(cycle).reportRequired() && content.report().isEmpty()) {
            throw new RefusedException("selfassessment.refusal.reportMissing");
        }
        var hash = content.hash();
        if (!hash.equals(contentHash)) {
            throw new RefusedException("selfassessment.refusal.contentChanged");
        }
        file.submit(hash, leader, now);
        ledger.append(leader, new SubmittedScores(content, hash).entries());
        files.saveAndFlush(file);
        acts.add(FileActKind.SUBMITTED, content, null, leader, now);
        return file.receipt().orElseThrow();
    }
}
