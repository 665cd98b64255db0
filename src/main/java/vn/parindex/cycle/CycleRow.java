package vn.parindex.cycle;

import vn.parindex.shared.AssessmentYear;
import vn.parindex.shared.LocalizedText;

/** A cycle as lists and headings need it. */
public record CycleRow(CycleId id, AssessmentYear year, LocalizedText name, CycleStatus status, boolean simulated) {

    public boolean locked() {
        return status.locked();
    }
}
