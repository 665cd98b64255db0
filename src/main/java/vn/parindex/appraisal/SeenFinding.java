package vn.parindex.appraisal;

/** A finding as one reader may see it, with the state of its appraisal. */
record SeenFinding(FindingDetails finding, AppraisalStatus appraisal) {}
