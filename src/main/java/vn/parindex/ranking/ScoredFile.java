package vn.parindex.ranking;

import java.util.Map;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.LeafId;

/** One agency's scores in force beside the set they belong to. */
record ScoredFile(AgencyId agency, boolean ranked, FrozenSet set, Map<LeafId, LeafScore> scores) {}
