package vn.parindex.selfassessment;

import java.util.List;
import vn.parindex.criteria.FrozenSet;

/**
 * Everything that a file says, at one moment.
 *
 * @param answers of every leaf that the agency scores, in the set's order, with the documents of the self-assessment
 * @param contentHash SHA-256 of exactly this content; of a submitted file, of what its leader approved
 */
public record FileExtract(
        FileRow file, FrozenSet set, List<SubmittedAnswer> answers, FileRemarks remarks, String contentHash) {

    public FileExtract {
        answers = List.copyOf(answers);
    }

    /** Not approved yet: its content may still change. */
    public boolean draft() {
        return !file.status().submitted();
    }
}
