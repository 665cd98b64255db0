package vn.parindex.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.parindex.agency.AgencyId;
import vn.parindex.identity.Officer;

/**
 * Where documents prove something. The library asks; the feature that attaches documents answers, and applies its own
 * rules to what changes there.
 */
public interface DocumentUses {

    /** Every use of these documents in files of the agency, in one statement, the latest year first. */
    List<DocumentUse> of(AgencyId agency, Collection<DocumentId> documents);

    /** The same, only where it is for this officer to prove: those from below an agency see nothing but their part. */
    List<DocumentUse> ofPart(Officer officer, AgencyId agency, Collection<DocumentId> documents);

    /** Every use in files of the agency. */
    List<DocumentUse> all(AgencyId agency);

    /** What the agency can still prove, in the set's order. */
    List<OpenPlace> places(AgencyId agency);

    /** Lets a document prove many places at once, each with its page or null; all or none. */
    void attach(AgencyId agency, DocumentId document, Map<DocumentPlace, String> pages);

    /** Lets the newest edition take the place of an older one that is used there. */
    void renew(AgencyId agency, DocumentPlace place, DocumentId older);

    /** Whether something rests on the document that has left its officers: it is not described anew. */
    boolean isHandedOn(DocumentId document);
}
