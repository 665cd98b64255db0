package vn.parindex.selfassessment;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.ledger.Actor;
import vn.parindex.ledger.ScoreLedger;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;

/** What reopening does to the file and to the leaf. The file is held alone meanwhile. */
@Component
class ReopenedLeaves {

    private final SelfAssessments files;
    private final Reopenings reopenings;
    private final FileContents contents;
    private final LeafStates states;
    private final FileActs acts;
    private final ScoreLedger ledger;
    private final AppraisalProgress progress;

    ReopenedLeaves(
            SelfAssessments files,
            Reopenings reopenings,
            FileContents contents,
            LeafStates states,
            FileActs acts,
            ScoreLedger ledger,
            AppraisalProgress progress) {
        this.files = files;
        this.reopenings = reopenings;
        this.contents = contents;
        this.states = states;
        this.acts = acts;
        this.ledger = ledger;
        this.progress = progress;
    }

    /** @throws RefusedException where it is decided, or asked for already */
    void requireReopenable(CycleId cycle, AgencyId agency, LeafId leaf) {
        var file = files.taken(cycle, agency);
        file.refuseUnlessSubmitted();
        leaf(contents.of(file), leaf);
        refuseIfDecided(cycle, agency, leaf);
        var pending = reopenings.ofFile(cycle, agency).stream()
                .map(Reopening::row)
                .anyMatch(row -> row.status().pending());
        if (pending) {
            throw new RefusedException("selfassessment.refusal.reopeningPending");
        }
    }

    /** Opens the leaf; returns what had been submitted for it. */
    String open(Reopening reopening, LocalDateTime until, Actor by, LocalDateTime now) {
        var file = files.taken(reopening.cycle(), reopening.agency());
        file.refuseUnlessSubmitted();
        refuseIfDecided(reopening.cycle(), reopening.agency(), reopening.leaf());
        var content = contents.of(file);
        var before = AnswerJson.write(ContentSnapshot.leaf(content, leaf(content, reopening.leaf())));
        states.open(reopening, until, reopening.reason(), by, now);
        return before;
    }

    void openAgain(Reopening reopening, String why, Actor by, LocalDateTime now) {
        files.taken(reopening.cycle(), reopening.agency());
        states.open(reopening, reopening.openUntil(), why, by, now);
    }

    /** @throws IncompleteFileException when the leaf lacks something */
    void close(Reopening reopening, Actor by, LocalDateTime now) {
        var file = files.taken(reopening.cycle(), reopening.agency());
        var content = contents.of(file);
        var leaf = leaf(content, reopening.leaf());
        var problem = Completeness.checkContent(
                content.answer(leaf), leaf, content.documents(leaf).size());
        if (problem.isPresent()) {
            throw new IncompleteFileException(List.of(problem.get()));
        }
        states.close(reopening, by, now);
    }

    void resubmit(Reopening reopening, String contentHash, Actor leader, LocalDateTime now) {
        var file = files.taken(reopening.cycle(), reopening.agency());
        file.refuseUnlessSubmitted();
        var content = contents.of(file);
        content.refuseUnlessComplete();
        var hash = content.hash();
        if (!hash.equals(contentHash)) {
            throw new RefusedException("selfassessment.refusal.contentChanged");
        }
        file.resubmit(hash, leader, now);
        var scores = new SubmittedScores(content, hash);
        ledger.append(leader, List.of(scores.entry(leaf(content, reopening.leaf()))));
        files.saveAndFlush(file);
        acts.add(FileActKind.RESUBMITTED, content, reopening.reason(), leader, now);
    }

    /** What had been submitted stands again. */
    void restore(Reopening reopening, LocalDateTime now) {
        files.taken(reopening.cycle(), reopening.agency());
        states.restore(reopening, now);
    }

    private void refuseIfDecided(CycleId cycle, AgencyId agency, LeafId leaf) {
        if (progress.isDecided(cycle, agency, leaf)) {
            throw new RefusedException("selfassessment.refusal.leafDecided");
        }
    }

    private static Leaf leaf(FileContent content, LeafId which) {
        return content.leaves().stream()
                .filter(leaf -> leaf.id().equals(which))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No leaf " + which + " in the file"));
    }
}
