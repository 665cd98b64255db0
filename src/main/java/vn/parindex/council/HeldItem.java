package vn.parindex.council;

import java.util.List;

/** An item about to be decided, with all items of its file, held until the transaction ends. */
record HeldItem(CouncilItem item, List<CouncilItem> ofFile) {}
