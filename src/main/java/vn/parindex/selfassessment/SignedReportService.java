package vn.parindex.selfassessment;

import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.evidence.EvidenceService;
import vn.parindex.evidence.Issuance;
import vn.parindex.shared.RefusedException;

/** The signed and stamped report of a file: a PDF of the agency's library with its number and date. */
@Service
public class SignedReportService {

    private final EvidenceService evidence;
    private final SignedReports reports;
    private final ReportAttaching attaching;
    private final FileAccess access;

    SignedReportService(EvidenceService evidence, SignedReports reports, ReportAttaching attaching, FileAccess access) {
        this.evidence = evidence;
        this.reports = reports;
        this.attaching = attaching;
        this.access = access;
    }

    /** The report as it goes with the file now. */
    @PreAuthorize("@access.permits('file.read')")
    public Optional<SignedReport> of(CycleId cycle, AgencyId agency) {
        access.requireWhole(cycle, agency);
        return reports.find(cycle, agency);
    }

    /** Takes the scan in and puts it with the file, in the place of one before. Content first, without a transaction. */
    @PreAuthorize("@access.permits('report.attach')")
    public void attach(CycleId cycle, AgencyId agency, String fileName, InputStream content, ReportPaper paper) {
        var by = access.own(agency);
        attaching.refuseUnlessOpen(cycle, agency);
        if (!fileName.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw RefusedException.at("file", "selfassessment.refusal.reportNotPdf");
        }
        var issuance = new Issuance(paper.number(), null, paper.dated(), null);
        var document = evidence.upload(agency, fileName, content, issuance);
        attaching.attach(cycle, agency, document.id(), paper, by);
    }

    /** Takes the report off the file; the document stays in the library. */
    @PreAuthorize("@access.permits('report.attach')")
    public void remove(CycleId cycle, AgencyId agency) {
        attaching.remove(cycle, agency, access.own(agency));
    }
}
