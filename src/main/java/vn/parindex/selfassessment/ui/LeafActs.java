package vn.parindex.selfassessment.ui;

import vn.parindex.criteria.LeafId;

/** What the live leaf tells its page. */
interface LeafActs {

    /** The server has committed something of this leaf. */
    void saved(LeafId leaf);

    /** The person went into this field, or, with an empty name, out of all of them. */
    void entered(String field);
}
