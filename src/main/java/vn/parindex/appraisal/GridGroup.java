package vn.parindex.appraisal;

import java.util.List;
import vn.parindex.agency.AgencyKind;
import vn.parindex.shared.LocalizedText;

/**
 * Lines that stand together.
 *
 * @param key tells it from the others; empty for the only group of an ungrouped grid
 * @param label null where the kind of agency is its name
 */
public record GridGroup(String key, LocalizedText label, AgencyKind kind, List<GridLine> lines) {

    public GridGroup {
        lines = List.copyOf(lines);
    }

    /** How many of its lines are decided. */
    public int decided() {
        return (int) lines.stream().filter(line -> !line.isPending()).count();
    }
}
