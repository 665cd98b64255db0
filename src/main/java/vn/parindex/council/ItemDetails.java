package vn.parindex.council;

import java.time.LocalDateTime;
import java.util.List;
import vn.parindex.appraisal.AppraisedLeaf;

/**
 * One item with everything both sides said.
 *
 * @param appraised the leaf with the agency's answer, both verdicts, and the documents
 * @param submittedAt when the agency submitted its file
 * @param similar decided items of other agencies on the same leaf
 */
public record ItemDetails(
        AgendaItem item, AppraisedLeaf appraised, LocalDateTime submittedAt, List<AgendaItem> similar) {

    public ItemDetails {
        similar = List.copyOf(similar);
    }
}
