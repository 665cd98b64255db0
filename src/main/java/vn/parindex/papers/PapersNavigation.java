package vn.parindex.papers;

import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;

/** The doors to the papers of a file and to their templates. */
public final class PapersNavigation {

    /** Route of the papers of a file. */
    public static final String PAPERS = "cycles/:cycleId/agencies/:agencyId/papers";
    /** Route of the templates. */
    public static final String TEMPLATES = "paper-templates";

    private PapersNavigation() {}

    public static String papers(CycleId cycle, AgencyId agency) {
        return "cycles/" + cycle + "/agencies/" + agency + "/papers";
    }

    /** Address of one paper as a download. */
    public static String download(CycleId cycle, AgencyId agency, FilePaper paper, PaperFormat format) {
        return "api/cycles/" + cycle + "/agencies/" + agency + "/papers/" + paper.address() + "." + format.ending();
    }
}
