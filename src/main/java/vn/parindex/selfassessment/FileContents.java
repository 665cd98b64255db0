package vn.parindex.selfassessment;

import org.springframework.stereotype.Component;
import vn.parindex.cycle.Cycles;

/** Loads what a leader approves: five statements, whatever the number of leaves. */
@Component
class FileContents {

    private final Answers answers;
    private final AttachmentTable attachments;
    private final RemarkTable remarks;
    private final Cycles cycles;
    private final SignedReports reports;

    FileContents(
            Answers answers, AttachmentTable attachments, RemarkTable remarks, Cycles cycles, SignedReports reports) {
        this.answers = answers;
        this.attachments = attachments;
        this.remarks = remarks;
        this.cycles = cycles;
        this.reports = reports;
    }

    FileContent of(SelfAssessment file) {
        return new FileContent(
                file,
                cycles.setOf(file.cycle(), file.agency()),
                answers.ofFile(file.cycle(), file.agency()),
                attachments.ofFile(file.cycle(), file.agency()),
                remarks.latest(file.cycle(), file.agency()),
                reports.find(file.cycle(), file.agency()));
    }
}
