package vn.parindex.selfassessment;

import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.evidence.Issuance;

/**
 * What people do with a file. Roles come from the access matrix; that it is one's own file, or one that may be read,
 * is asked of the signed-in officer inside. What returns has been committed.
 */
@Service
@Transactional
public class SelfAssessmentService {

    private final FileReading reading;
    private final AnswerWriting writing;
    private final FileFilling filling;
    private final Proving proving;
    private final EvidenceWords words;
    private final FileApproval approval;
    private final FileAccess access;

    SelfAssessmentService(
            FileReading reading,
            AnswerWriting writing,
            FileFilling filling,
            Proving proving,
            EvidenceWords words,
            FileApproval approval,
            FileAccess access) {
        this.reading = reading;
        this.writing = writing;
        this.filling = filling;
        this.proving = proving;
        this.words = words;
        this.approval = approval;
        this.access = access;
    }

    /** The file with the leaves that the reader may see. */
    @PreAuthorize("@access.permits('file.read')")
    @Transactional(readOnly = true)
    public FileDetails open(CycleId cycle, AgencyId agency) {
        return reading.file(cycle, agency);
    }

    /** One answer with its documents and, when it cannot be changed, why. */
    @PreAuthorize("@access.permits('file.read')")
    @Transactional(readOnly = true)
    public AnswerDetails answer(CycleId cycle, AgencyId agency, LeafId leaf) {
        return reading.answer(cycle, agency, leaf);
    }

    /** One leaf with its line in the tree, its answer and its history; nothing else is read. */
    @PreAuthorize("@access.permits('file.read')")
    @Transactional(readOnly = true)
    public LeafDetails leaf(CycleId cycle, AgencyId agency, LeafId leaf) {
        return reading.leaf(cycle, agency, leaf);
    }

    /** All answers that the reader may see, in the order of the set, each with why it cannot be changed. */
    @PreAuthorize("@access.permits('file.read')")
    @Transactional(readOnly = true)
    public List<AnswerDetails> answers(CycleId cycle, AgencyId agency) {
        return reading.answers(cycle, agency);
    }

    /** Every state of one answer, the latest first. */
    @PreAuthorize("@access.permits('file.read')")
    @Transactional(readOnly = true)
    public List<AnswerVersion> history(CycleId cycle, AgencyId agency, LeafId leaf) {
        return reading.history(cycle, agency, leaf);
    }

    /** What keeps the file from being submitted, in the order of the set. */
    @PreAuthorize("@access.permits('file.read')")
    @Transactional(readOnly = true)
    public List<LeafProblem> checks(CycleId cycle, AgencyId agency) {
        return reading.file(cycle, agency).problems();
    }

    /**
     * Writes one answer over the version that the officer saw. Sending again what is stored already is acknowledged.
     *
     * @throws AnswerConflictException when somebody else has written meanwhile; nothing is stored
     * @throws FileClosedException when the answer cannot be changed now
     */
    @PreAuthorize("@access.permits('answer.save')")
    public SavedAnswer save(SaveAnswer command) {
        return writing.save(command);
    }

    /**
     * Calls an answer finished.
     *
     * @throws IncompleteFileException when it lacks something
     */
    @PreAuthorize("@access.permits('answer.save')")
    public SavedAnswer markDone(CycleId cycle, AgencyId agency, LeafId leaf, long version) {
        return writing.finish(cycle, agency, leaf, version);
    }

    /** Takes "finished" back. */
    @PreAuthorize("@access.permits('answer.save')")
    public SavedAnswer reopen(CycleId cycle, AgencyId agency, LeafId leaf, long version) {
        return writing.reopen(cycle, agency, leaf, version);
    }

    /** Many answers at once, over whatever is there; complete ones are finished. All or nothing. */
    @PreAuthorize("@access.permits('answer.save')")
    public FilledFile fill(CycleId cycle, AgencyId agency, List<AnswerDraft> drafts) {
        return filling.fill(
                cycle,
                agency,
                drafts,
                access.writer(
                        cycle, agency, drafts.stream().map(AnswerDraft::leaf).toList()));
    }

    /** Lets a document of the agency's library prove a leaf; once more changes nothing. */
    @PreAuthorize("@access.permits('evidence.attach')")
    public void attach(AttachDocument what) {
        proving.attach(what, AttachmentStage.SELF_ASSESSMENT);
    }

    /** Takes a document off a leaf; it stays in the library. */
    @PreAuthorize("@access.permits('evidence.attach')")
    public void detach(AttachDocument what) {
        proving.detach(what, AttachmentStage.SELF_ASSESSMENT);
    }

    /** Lets the newest edition of a paper take the place of the older one that proves a leaf. */
    @PreAuthorize("@access.permits('evidence.attach')")
    public void renew(AttachDocument older) {
        proving.renew(older);
    }

    /**
     * Says on which page of an attached document the proof stands, over the version that the officer saw.
     *
     * @throws PageConflictException when somebody else has written it meanwhile; nothing is stored
     */
    @PreAuthorize("@access.permits('evidence.describe')")
    public AttachmentRow refer(AttachDocument which, long version) {
        return words.refer(which, version);
    }

    /** Enters or corrects what the paper of an attached document says: number, title, issuer, dates. */
    @PreAuthorize("@access.permits('evidence.describe')")
    public void describe(AttachDocument which, Issuance paper, long version) {
        words.describe(which, AttachmentStage.SELF_ASSESSMENT, paper, version);
    }

    /**
     * Lays the complete file before the leader.
     *
     * @throws IncompleteFileException with every problem
     */
    @PreAuthorize("@access.permits('file.sendToLeader')")
    public void sendToLeader(CycleId cycle, AgencyId agency) {
        approval.sendToLeader(cycle, agency);
    }

    /** Gives single leaves back to the officers, each with a reason; only these are open then. */
    @PreAuthorize("@access.permits('file.return')")
    public void returnLeaves(CycleId cycle, AgencyId agency, Map<LeafId, String> reasons) {
        approval.sendBack(cycle, agency, reasons);
    }

    /**
     * Approves and submits exactly the content with this hash. A second call gets the receipt of the first.
     *
     * @param contentHash from {@link FileRow#contentHash()} of the file as the leader read it
     */
    @PreAuthorize("@access.permits('file.submit')")
    public SubmissionReceipt submit(CycleId cycle, AgencyId agency, String contentHash) {
        return approval.submit(cycle, agency, contentHash);
    }
}
