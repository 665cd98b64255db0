package vn.parindex;

import static java.util.Map.entry;
import static vn.parindex.AccessAttempts.REASON;
import static vn.parindex.AccessAttempts.as;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.parindex.AccessAttempts.Attempt;
import vn.parindex.AccessStage.Subject;
import vn.parindex.appraisal.AppraisalOverview;
import vn.parindex.appraisal.AppraisalService;
import vn.parindex.appraisal.ChangeFinding;
import vn.parindex.appraisal.ClarificationService;
import vn.parindex.appraisal.DecideAgain;
import vn.parindex.appraisal.FindingDetails;
import vn.parindex.appraisal.FindingId;
import vn.parindex.appraisal.SecondChoice;
import vn.parindex.appraisal.SecondDecisionService;
import vn.parindex.council.CouncilAgenda;
import vn.parindex.council.CouncilService;
import vn.parindex.evidence.Issuance;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.selfassessment.AttachDocument;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.selfassessment.SaveAnswer;
import vn.parindex.selfassessment.SelfAssessmentService;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Points;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** How each operation on a file is tried. */
@Component
class FileAttempts {

    private final SelfAssessmentService files;
    private final AppraisalService appraisals;
    private final AppraisalOverview overview;
    private final ClarificationService clarification;
    private final SecondDecisionService second;
    private final CouncilService council;
    private final CouncilAgenda agenda;
    private final TestAppraisals testAppraisals;
    private final DivisionAttempts divided;

    FileAttempts(
            SelfAssessmentService files,
            AppraisalService appraisals,
            AppraisalOverview overview,
            ClarificationService clarification,
            SecondDecisionService second,
            CouncilService council,
            CouncilAgenda agenda,
            TestAppraisals testAppraisals,
            DivisionAttempts divided) {
        this.files = files;
        this.appraisals = appraisals;
        this.overview = overview;
        this.clarification = clarification;
        this.second = second;
        this.council = council;
        this.agenda = agenda;
        this.testAppraisals = testAppraisals;
        this.divided = divided;
    }

    Map<String, Attempt> all() {
        return Map.ofEntries(
                entry("answer.save", this::save),
                entry(
                        "file.sendToLeader",
                        as(stage -> files.sendToLeader(stage.cycle().id(), stage.agency()))),
                entry(
                        "file.return",
                        as(stage -> files.returnLeaves(
                                stage.cycle().id(),
                                stage.agency(),
                                Map.of(stage.leaf().id(), REASON)))),
                entry("file.submit", this::submit),
                entry("file.read", as(stage -> files.open(stage.cycle().id(), stage.agency()))),
                entry("evidence.attach", as(this::attach)),
                entry("evidence.describe", as(this::describe)),
                entry("finding.decide", this::decide),
                entry("appraisal.close", this::close),
                entry("finding.read", this::read),
                entry("clarification.respond", this::respond),
                entry(
                        "clarification.finish",
                        as(stage -> clarification.finish(stage.cycle().id(), stage.agency()))),
                entry("finding.decideAgain", this::decideAgain),
                entry("council.decide", this::decideInCouncil),
                entry(
                        "council.add",
                        as(stage -> council.add(
                                stage.cycle().id(),
                                stage.agency(),
                                stage.other().id()))),
                entry("division.write", as(divided::write)),
                entry("division.answer", divided::answer),
                entry("division.read", as(divided::read)),
                entry("council.read", as(stage -> agenda.agenda(stage.cycle().id()))));
    }

    private void save(Officer officer, AccessStage stage) {
        var leaf = stage.leaf();
        var seen = ActingOfficer.call(
                stage.cycle().manager(), () -> files.answer(stage.cycle().id(), stage.agency(), leaf.id()));
        var other = TestFiles.full(leaf).explained("Một cách giải thích khác");
        ActingOfficer.run(
                officer,
                () -> files.save(new SaveAnswer(stage.cycle().id(), stage.agency(), leaf.id(), seen.version(), other)));
    }

    /** The receipt of an earlier submission is an answer, not a submission. */
    private void submit(Officer officer, AccessStage stage) {
        var read = ActingOfficer.call(
                stage.cycle().manager(), () -> files.open(stage.cycle().id(), stage.agency()));
        ActingOfficer.run(
                officer,
                () -> files.submit(
                        stage.cycle().id(), stage.agency(), read.file().contentHash()));
        if (read.file().status().submitted()) {
            throw new RefusedException("submitted before");
        }
    }

    /** By both ways: while scoring, and in answer to the appraisal. */
    private void attach(AccessStage stage) {
        var what = new AttachDocument(
                stage.cycle().id(), stage.agency(), stage.leaf().id(), stage.document(), null);
        try {
            files.attach(what);
        } catch (RefusedException closed) {
            clarification.attach(what);
        }
    }

    /** By both ways: while scoring, and what was added in answer to the appraisal. */
    private void describe(AccessStage stage) {
        var what = new AttachDocument(
                stage.cycle().id(), stage.agency(), stage.leaf().id(), stage.document(), "tr. 1");
        try {
            attach(stage);
        } catch (RefusedException closed) {
            // attached or not, the attempt itself says whether it is open
        }
        try {
            files.refer(what, 0);
        } catch (RefusedException closed) {
            clarification.describe(what, new Issuance("1/QĐ", null, null, null, null), 0);
        }
    }

    private void decide(Officer officer, AccessStage stage) {
        var finding = subject(officer, stage).finding();
        ActingOfficer.run(
                officer,
                () -> appraisals.change(
                        ChangeFinding.byHand(id(finding), version(finding), new BigDecimal("0.3"), REASON)));
    }

    private void close(Officer officer, AccessStage stage) {
        var appraisal = subject(officer, stage).appraisal();
        if (stage.state().equals(FileStatus.SUBMITTED.name())) {
            testAppraisals.of(stage.cycle().id(), stage.agency()).stream()
                    .filter(row -> row.id().equals(appraisal))
                    .forEach(row -> testAppraisals.decide(row, Set.of(), BigDecimal.ZERO));
        }
        ActingOfficer.run(officer, () -> appraisals.close(appraisal));
    }

    /** Whichever way the role has: the desk, the agency's clarification, the Council's list. */
    private void read(Officer officer, AccessStage stage) {
        var finding = subject(officer, stage).finding();
        var ways = List.<Runnable>of(
                () -> overview.finding(id(finding)),
                () -> requireLeaves(stage),
                () -> agenda.item(stage.cycle().id(), stage.item()));
        RuntimeException refused = null;
        for (var way : ways) {
            try {
                ActingOfficer.run(officer, way);
                return;
            } catch (AccessDeniedException | NotFoundException closed) {
                refused = closed;
            }
        }
        throw refused;
    }

    private void requireLeaves(AccessStage stage) {
        if (clarification.details(stage.cycle().id(), stage.agency()).leaves().isEmpty()) {
            throw new NotFoundException("Nothing to see yet");
        }
    }

    private void respond(Officer officer, AccessStage stage) {
        var finding = stage.ministry().finding();
        ActingOfficer.run(officer, () -> clarification.accept(id(finding), version(finding)));
    }

    private void decideAgain(Officer officer, AccessStage stage) {
        if (stage.state().equals(FileStatus.CLARIFYING.name())) {
            testAppraisals.contest(stage.cycle().id(), stage.agency());
            testAppraisals.finish(stage.cycle().id(), stage.agency());
        }
        var known = subject(officer, stage).finding();
        var version = known == null
                ? 0
                : testAppraisals
                        .finding(
                                stage.cycle().id(),
                                stage.agency(),
                                leaf -> leaf.finding().id().equals(known.id()))
                        .version();
        ActingOfficer.run(
                officer,
                () -> second.decideAgain(new DecideAgain(id(known), version, SecondChoice.KEEP, null, REASON)));
    }

    /** After the file was done something must be put back on the list first. */
    private void decideInCouncil(Officer officer, AccessStage stage) {
        var done = stage.state().equals(FileStatus.DONE.name());
        var item = done
                ? ActingOfficer.call(
                        stage.cycle().secretary(),
                        () -> council.add(
                                stage.cycle().id(),
                                stage.agency(),
                                stage.other().id()))
                : stage.item();
        ActingOfficer.run(officer, () -> council.decide(item, Points.of("0.5"), REASON));
    }

    private static Subject subject(Officer officer, AccessStage stage) {
        return officer.has(Roles.COUNCIL_SECRETARY) ? stage.secretariat() : stage.ministry();
    }

    private static FindingId id(FindingDetails finding) {
        return finding == null ? FindingId.next() : finding.id();
    }

    private static long version(FindingDetails finding) {
        return finding == null ? 0 : finding.version();
    }
}
