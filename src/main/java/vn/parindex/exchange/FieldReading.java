package vn.parindex.exchange;

import java.util.Optional;
import vn.parindex.shared.RefusedException;

/**
 * What one cell of a workbook says.
 *
 * @param value canonical; of a refused cell what was typed
 * @param refusal why it cannot be read; empty when it can
 */
record FieldReading(String value, CellPlace place, Optional<RefusedException> refusal) {

    static FieldReading of(String value, CellPlace place) {
        return new FieldReading(value, place, Optional.empty());
    }

    static FieldReading refused(String typed, CellPlace place, RefusedException refusal) {
        return new FieldReading(typed, place, Optional.of(refusal));
    }
}
