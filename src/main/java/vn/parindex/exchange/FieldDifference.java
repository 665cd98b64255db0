package vn.parindex.exchange;

import java.util.Optional;
import vn.parindex.shared.RefusedException;

/**
 * One field that is not the same everywhere. Values are canonical, see {@link LeafFields}.
 *
 * @param base as it was downloaded
 * @param now as it stands in the system
 * @param workbook as it came back; of a refused cell what was typed
 * @param place sheet and cell it came from
 * @param refusal why the cell cannot be read; empty when it can
 */
public record FieldDifference(
        String name,
        MergeKind kind,
        String base,
        String now,
        String workbook,
        CellPlace place,
        Optional<RefusedException> refusal) {

    /** Whether it can be taken at all. */
    public boolean takeable() {
        return refusal.isEmpty() && kind.takeable();
    }

    /** Whether somebody has to choose. */
    public boolean conflict() {
        return refusal.isEmpty() && kind == MergeKind.CONFLICT;
    }
}
