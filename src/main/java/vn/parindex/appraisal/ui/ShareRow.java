package vn.parindex.appraisal.ui;

import java.util.List;
import vn.parindex.appraisal.Piece;

/**
 * A piece of work in the lead's grid.
 *
 * @param free cells of it that too few officers have, however the work was cut
 */
record ShareRow(
        String code, String name, Piece piece, int cells, int open, int needed, List<String> officers, int free) {

    ShareRow with(List<String> others) {
        return new ShareRow(code, name, piece, cells, open, needed, others, free);
    }
}
