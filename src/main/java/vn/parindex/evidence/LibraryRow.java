package vn.parindex.evidence;

import java.util.List;

/** A paper of the library: its newest edition, and what all its editions prove. */
public record LibraryRow(DocumentRow document, Edition edition, List<DocumentUse> uses) {}
