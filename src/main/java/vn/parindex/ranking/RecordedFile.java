package vn.parindex.ranking;

import java.util.Map;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.shared.LocalizedText;

/** One agency's records of a finished cycle. */
record RecordedFile(AgencyId agency, LocalizedText name, boolean ranked, Map<LeafId, RecordedLeaf> leaves) {}
