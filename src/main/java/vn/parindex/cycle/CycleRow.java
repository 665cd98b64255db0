package vn.parindex.cycle;

import vn.parindex.shared.AssessmentYear;
import vn.parindex.shared.LocalizedText;

/**
 * A cycle as lists and headings need it.
 *
 * @param reportRequired a file is submitted only with its report, signed and stamped
 */
public record CycleRow(
        CycleId id,
        AssessmentYear year,
        LocalizedText name,
        CycleStatus status,
        boolean simulated,
        boolean reportRequired) {

    public boolean locked() {
        return status.locked();
    }
}
