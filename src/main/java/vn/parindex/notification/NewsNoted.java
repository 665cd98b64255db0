package vn.parindex.notification;

/** There is something to tell once this transaction has committed. */
record NewsNoted() {}
