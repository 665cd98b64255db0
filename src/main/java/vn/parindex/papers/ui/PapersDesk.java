package vn.parindex.papers.ui;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyRow;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleRow;
import vn.parindex.cycle.Cycles;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.papers.FilePackageService;
import vn.parindex.papers.FilePapers;
import vn.parindex.papers.PackageProgress;
import vn.parindex.papers.PaperService;
import vn.parindex.selfassessment.FileExtractService;
import vn.parindex.selfassessment.FileRemarks;

/** What the screen of papers asks for, from the modules that know it. Holds no state. */
@Component
class PapersDesk {

    private final PaperService papers;
    private final FilePackageService packages;
    private final FileExtractService files;
    private final Cycles cycles;
    private final Agencies agencies;
    private final CurrentOfficer current;

    PapersDesk(
            PaperService papers,
            FilePackageService packages,
            FileExtractService files,
            Cycles cycles,
            Agencies agencies,
            CurrentOfficer current) {
        this.papers = papers;
        this.packages = packages;
        this.files = files;
        this.cycles = cycles;
        this.agencies = agencies;
        this.current = current;
    }

    FilePapers papers(CycleId cycle, AgencyId agency) {
        return papers.papers(cycle, agency);
    }

    String packageName(CycleId cycle, AgencyId agency) {
        return packages.name(cycle, agency);
    }

    void writePackage(CycleId cycle, AgencyId agency, OutputStream out, PackageProgress progress) throws IOException {
        packages.write(cycle, agency, out, progress);
    }

    FileRemarks write(CycleId cycle, AgencyId agency, String difficulties, String proposals, long version) {
        return files.write(cycle, agency, difficulties, proposals, version);
    }

    CycleRow cycle(CycleId cycle) {
        return cycles.get(cycle);
    }

    AgencyRow agency(AgencyId agency) {
        return agencies.get(agency);
    }

    Officer officer() {
        return current.get();
    }
}
