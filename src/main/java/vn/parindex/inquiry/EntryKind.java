package vn.parindex.inquiry;

/** What an entry of a question is. */
public enum EntryKind {
    QUESTION,
    FOLLOW_UP,
    ANSWER,
    FORWARD
}
