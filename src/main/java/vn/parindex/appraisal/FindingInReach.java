package vn.parindex.appraisal;

/** A finding that the reader may see, with the state of its appraisal. */
record FindingInReach(AppraisalFinding finding, AppraisalStatus appraisal) {}
