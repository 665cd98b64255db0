package vn.parindex.appraisal.ui;

import java.util.List;
import vn.parindex.appraisal.Piece;

/** A piece of work in the lead's grid. */
record ShareRow(String code, String name, Piece piece, int cells, int open, int needed, List<String> officers) {

    ShareRow with(List<String> others) {
        return new ShareRow(code, name, piece, cells, open, needed, others);
    }
}
