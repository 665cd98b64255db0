package vn.parindex.selfassessment.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.evidence.DocumentUse;
import vn.parindex.evidence.EvidenceService;
import vn.parindex.evidence.Issuance;
import vn.parindex.evidence.LibraryFilter;
import vn.parindex.evidence.LibraryRow;
import vn.parindex.evidence.LibraryService;
import vn.parindex.evidence.ui.Previews;
import vn.parindex.selfassessment.AttachDocument;
import vn.parindex.selfassessment.AttachmentRow;
import vn.parindex.selfassessment.SelfAssessmentService;
import vn.parindex.shared.AssessmentYear;
import vn.parindex.shared.CurrentUser;
import vn.parindex.shared.Roles;

/** What the evidence of a leaf asks for. Holds no state. */
@Component
class EvidenceDesk {

    private final SelfAssessmentService files;
    private final EvidenceService evidence;
    private final LibraryService library;
    private final Previews previews;
    private final Cycles cycles;
    private final CurrentUser user;

    EvidenceDesk(
            SelfAssessmentService files,
            EvidenceService evidence,
            LibraryService library,
            Previews previews,
            Cycles cycles,
            CurrentUser user) {
        this.files = files;
        this.evidence = evidence;
        this.library = library;
        this.previews = previews;
        this.cycles = cycles;
        this.user = user;
    }

    /** Contributors bring what they have; the library as a whole is not theirs. */
    boolean hasLibrary() {
        return !user.roles().contains(Roles.CONTRIBUTOR);
    }

    /** The largest file that the library takes, in bytes. */
    long uploadLimit() {
        return evidence.limit();
    }

    AssessmentYear year(CycleId cycle) {
        return cycles.get(cycle).year();
    }

    void attach(AttachDocument what) {
        files.attach(what);
    }

    void detach(AttachDocument what) {
        files.detach(what);
    }

    void renew(AttachDocument older) {
        files.renew(older);
    }

    void describe(AttachDocument which, AttachmentRow attached, Issuance paper) {
        files.describe(which, paper, attached.document().version());
    }

    void preview(DocumentRow document) {
        previews.open(document);
    }

    List<LibraryRow> library(AgencyId agency, LibraryFilter filter, int offset, int limit) {
        return library.page(agency, filter, offset, limit);
    }

    int libraryCount(AgencyId agency, LibraryFilter filter) {
        return library.count(agency, filter);
    }

    List<AssessmentYear> years(AgencyId agency) {
        return library.uses(agency).stream().map(DocumentUse::year).distinct().toList();
    }
}
