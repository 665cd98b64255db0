package vn.parindex.appraisal;

/** What may happen to a question about one criterion. */
public enum QueryAct {
    ASKED,
    /** More time, by the ministry and with a reason. */
    EXTENDED,
    /** More time, because a day off was declared. */
    MOVED,
    ANSWERED,
    EXPIRED,
    WITHDRAWN,
    /** The ministry has taken note of the answer, or of the silence. */
    HEARD
}
