package vn.parindex.evidence.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import vn.parindex.agency.AgencyId;
import vn.parindex.evidence.EvidenceService;
import vn.parindex.evidence.LibraryService;
import vn.parindex.identity.AccessMatrix;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.shared.NotFoundException;

/** What the library's screens ask for, in one place for its parts. Holds no state. */
@SpringComponent
class LibraryDesk {

    private final LibraryService library;
    private final EvidenceService evidence;
    private final Previews previews;
    private final CurrentOfficer officers;
    private final AccessMatrix access;

    LibraryDesk(
            LibraryService library,
            EvidenceService evidence,
            Previews previews,
            CurrentOfficer officers,
            AccessMatrix access) {
        this.library = library;
        this.evidence = evidence;
        this.previews = previews;
        this.officers = officers;
        this.access = access;
    }

    LibraryService library() {
        return library;
    }

    Previews previews() {
        return previews;
    }

    AgencyId agency() {
        return officers.get().agency().orElseThrow(() -> new NotFoundException("No agency, no library"));
    }

    boolean mayBring() {
        return access.permits("evidence.attach");
    }

    boolean mayDescribe() {
        return access.permits("evidence.describe");
    }

    long limit() {
        return evidence.limit();
    }
}
