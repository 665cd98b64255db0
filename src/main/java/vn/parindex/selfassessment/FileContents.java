package vn.parindex.selfassessment;

import org.springframework.stereotype.Component;

/** Loads what a leader approves: five statements, whatever the number of leaves. */
@Component
class FileContents {

    private final Answers answers;
    private final AttachmentTable attachments;
    private final RemarkTable remarks;
    private final FileSets sets;
    private final SignedReports reports;

    FileContents(
            Answers answers, AttachmentTable attachments, RemarkTable remarks, FileSets sets, SignedReports reports) {
        this.answers = answers;
        this.attachments = attachments;
        this.remarks = remarks;
        this.sets = sets;
        this.reports = reports;
    }

    FileContent of(SelfAssessment file) {
        return new FileContent(
                file,
                sets.of(file.cycle(), file.agency()),
                answers.ofFile(file.cycle(), file.agency()),
                attachments.ofFile(file.cycle(), file.agency()),
                remarks.latest(file.cycle(), file.agency()),
                reports.find(file.cycle(), file.agency()));
    }
}
