package vn.parindex.selfassessment.ui;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyRow;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleRow;
import vn.parindex.cycle.Cycles;
import vn.parindex.cycle.WorkingDays;
import vn.parindex.evidence.DocumentId;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.evidence.EvidenceService;
import vn.parindex.evidence.Issuance;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.selfassessment.AnswerDetails;
import vn.parindex.selfassessment.AnswerVersion;
import vn.parindex.selfassessment.AttachDocument;
import vn.parindex.selfassessment.AttachmentRow;
import vn.parindex.selfassessment.FileDetails;
import vn.parindex.selfassessment.SelfAssessmentService;

/** What the screens of a file ask for, from the modules that know it. Holds no state. */
@Component
class FileDesk {

    private final SelfAssessmentService files;
    private final EvidenceService evidence;
    private final Agencies agencies;
    private final Cycles cycles;
    private final WorkingDays workingDays;
    private final CurrentOfficer current;
    private final Clock clock;

    FileDesk(
            SelfAssessmentService files,
            EvidenceService evidence,
            Agencies agencies,
            Cycles cycles,
            WorkingDays workingDays,
            CurrentOfficer current,
            Clock clock) {
        this.files = files;
        this.evidence = evidence;
        this.agencies = agencies;
        this.cycles = cycles;
        this.workingDays = workingDays;
        this.current = current;
        this.clock = clock;
    }

    SelfAssessmentService files() {
        return files;
    }

    Officer officer() {
        return current.get();
    }

    String person() {
        return current.get().username();
    }

    FileDetails open(CycleId cycle, AgencyId agency) {
        return files.open(cycle, agency);
    }

    AnswerDetails answer(CycleId cycle, AgencyId agency, LeafId leaf) {
        return files.answer(cycle, agency, leaf);
    }

    List<AnswerVersion> history(CycleId cycle, AgencyId agency, LeafId leaf) {
        return files.history(cycle, agency, leaf);
    }

    void markDone(CycleId cycle, AgencyId agency, LeafId leaf, long version) {
        files.markDone(cycle, agency, leaf, version);
    }

    /** The largest file that the library takes, in bytes. */
    long uploadLimit() {
        return evidence.limit();
    }

    /** Lets a document of the library prove the leaf. */
    void attach(CycleId cycle, AgencyId agency, LeafId leaf, DocumentId document) {
        files.attach(new AttachDocument(cycle, agency, leaf, document, null));
    }

    void describe(CycleId cycle, AgencyId agency, AttachmentRow attached, Issuance paper) {
        var document = attached.document();
        files.describe(
                new AttachDocument(cycle, agency, attached.leaf(), document.id(), null), paper, document.version());
    }

    List<DocumentRow> library(AgencyId agency, String words, int offset, int limit) {
        return evidence.list(agency, words, offset, limit);
    }

    void detach(CycleId cycle, AgencyId agency, AttachmentRow attachment) {
        files.detach(new AttachDocument(
                cycle, agency, attachment.leaf(), attachment.document().id(), null));
    }

    AgencyRow agency(AgencyId agency) {
        return agencies.get(agency);
    }

    CycleRow cycle(CycleId cycle) {
        return cycles.get(cycle);
    }

    String inCharge(FileDetails file, Leaf leaf, Locale locale) {
        return agencies.byCode(leaf.inChargeCode())
                .map(agency -> agency.name().in(locale))
                .orElse(leaf.inChargeCode());
    }

    long workingDaysLeft(LocalDateTime deadline) {
        return workingDays.between(LocalDateTime.now(clock).toLocalDate(), deadline.toLocalDate());
    }
}
