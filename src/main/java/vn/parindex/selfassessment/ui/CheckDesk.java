package vn.parindex.selfassessment.ui;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.ApprovalService;
import vn.parindex.selfassessment.ApprovalSheet;
import vn.parindex.selfassessment.FileAct;
import vn.parindex.selfassessment.FileCheckService;
import vn.parindex.selfassessment.FileChecks;
import vn.parindex.selfassessment.HashVerdict;
import vn.parindex.selfassessment.ReportPaper;
import vn.parindex.selfassessment.SignedReportService;

/** What the screens between officers and leader ask for. Holds no state. */
@Component
class CheckDesk {

    private final FileCheckService checks;
    private final ApprovalService approvals;
    private final SignedReportService reports;

    CheckDesk(FileCheckService checks, ApprovalService approvals, SignedReportService reports) {
        this.checks = checks;
        this.approvals = approvals;
        this.reports = reports;
    }

    boolean concerns(AgencyId agency) {
        return checks.concerns(agency);
    }

    FileChecks check(CycleId cycle, AgencyId agency) {
        return checks.check(cycle, agency);
    }

    void explain(CycleId cycle, AgencyId agency, LeafId leaf, String text) {
        checks.explain(cycle, agency, leaf, text);
    }

    ApprovalSheet sheet(CycleId cycle, AgencyId agency) {
        return approvals.sheet(cycle, agency);
    }

    List<FileAct> acts(CycleId cycle, AgencyId agency) {
        return approvals.acts(cycle, agency);
    }

    HashVerdict verify(CycleId cycle, AgencyId agency, String hash) {
        return approvals.verify(cycle, agency, hash);
    }

    void attachReport(CycleId cycle, AgencyId agency, String name, File content, ReportPaper paper) {
        try (var stream = Files.newInputStream(content.toPath())) {
            reports.attach(cycle, agency, name, stream, paper);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the uploaded file", failure);
        }
    }

    void removeReport(CycleId cycle, AgencyId agency) {
        reports.remove(cycle, agency);
    }
}
