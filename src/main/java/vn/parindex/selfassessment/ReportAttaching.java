package vn.parindex.selfassessment;

import java.time.LocalDateTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.evidence.DocumentId;
import vn.parindex.ledger.Actor;

/** Puts a report with a file. Before a leader it changes what they are asked to approve, so it is laid before them anew. */
@Component
@Transactional
class ReportAttaching {

    private final SelfAssessments files;
    private final SignedReports reports;
    private final FileContents contents;
    private final FileActs acts;
    private final WritingWindow window;
    private final ApplicationEventPublisher events;

    ReportAttaching(
            SelfAssessments files,
            SignedReports reports,
            FileContents contents,
            FileActs acts,
            WritingWindow window,
            ApplicationEventPublisher events) {
        this.files = files;
        this.reports = reports;
        this.contents = contents;
        this.acts = acts;
        this.window = window;
        this.events = events;
    }

    /** @throws FileClosedException unless the file may still take it; asked before the content is received, too */
    LocalDateTime refuseUnlessOpen(SelfAssessment file) {
        file.refuseUnlessBeforeSubmission();
        return window.refuseUnlessOpen(file.cycle(), file.agency());
    }

    void refuseUnlessOpen(CycleId cycle, AgencyId agency) {
        refuseUnlessOpen(files.existing(cycle, agency));
    }

    void attach(CycleId cycle, AgencyId agency, DocumentId document, ReportPaper paper, Actor by) {
        var file = files.taken(cycle, agency);
        var now = refuseUnlessOpen(file);
        reports.put(cycle, agency, document, paper, by, now);
        layAnew(file, by, now);
        events.publishEvent(new ReportAttached(cycle, agency, document, paper.number()));
    }

    void remove(CycleId cycle, AgencyId agency, Actor by) {
        var file = files.taken(cycle, agency);
        var now = refuseUnlessOpen(file);
        if (reports.remove(cycle, agency)) {
            layAnew(file, by, now);
        }
    }

    private void layAnew(SelfAssessment file, Actor by, LocalDateTime now) {
        if (file.status() == FileStatus.AWAITING_APPROVAL) {
            var content = contents.of(file);
            file.layAnew(content.hash());
            files.saveAndFlush(file);
            acts.add(FileActKind.SENT, content, null, by, now);
        }
    }
}
