package vn.parindex.evidence;

import java.util.Collection;
import java.util.List;
import vn.parindex.agency.AgencyId;
import vn.parindex.identity.Officer;

/**
 * Who outside the owning agency may read a document. Features that attach documents implement it; one yes is enough.
 * The owning agency's own people need no answer; those from below it, who see only their part, do.
 */
public interface EvidenceAccess {

    boolean mayRead(Officer officer, DocumentRow document);

    /**
     * Which documents of the own agency's library somebody may find who does not see all of it, beside their own
     * uploads.
     */
    default Collection<DocumentId> withinReach(Officer officer, AgencyId agency) {
        return List.of();
    }
}
