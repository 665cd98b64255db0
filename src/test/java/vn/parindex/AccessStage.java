package vn.parindex;

import vn.parindex.TestCycles.TestCycle;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.AppraisalId;
import vn.parindex.appraisal.FindingDetails;
import vn.parindex.council.ItemId;
import vn.parindex.criteria.Leaf;
import vn.parindex.evidence.DocumentId;
import vn.parindex.identity.Officer;

/**
 * A file and its cycle in one state, with everything an operation may be tried on. What does not exist in this state
 * carries an id that nobody has.
 *
 * @param ministry the file's appraisal and finding on the desk of a ministry
 * @param contributor somebody from below the agency to whom {@code leaf} was given while the file was open
 * @param secretariat those on the desk of the Council's secretariat
 */
record AccessStage(
        String state,
        TestCycle cycle,
        AgencyId agency,
        Leaf leaf,
        Leaf other,
        DocumentId document,
        Subject ministry,
        Subject secretariat,
        ItemId item,
        Officer contributor) {

    /** One appraisal and a finding in it; the finding is null before submission. */
    record Subject(AppraisalId appraisal, FindingDetails finding) {}
}
