package vn.parindex.criteria.ui;

import java.util.Map;
import vn.parindex.criteria.DraftRow;

/** Two people wrote into the same row: the row as it is now, and what this person typed. */
record CellConflict(DraftRow theirs, Map<String, String> mine) {}
