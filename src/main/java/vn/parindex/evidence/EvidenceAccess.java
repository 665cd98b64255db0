package vn.parindex.evidence;

import vn.parindex.identity.Officer;

/**
 * Who outside the owning agency may read a document. Features that attach documents implement it; one yes is enough.
 * The owning agency's own people need no answer.
 */
public interface EvidenceAccess {

    boolean mayRead(Officer officer, DocumentRow document);
}
