package vn.parindex.notification;

/** What a message tells; its words are the text {@code notification.MessageKind.<name>}. */
public enum MessageKind {
    FILE_RETURNED,
    CLARIFICATION_OPENED,
    LEAF_REOPENED,
    DECIDED_AGAIN,
    QUERY_ASKED,
    QUERY_EXTENDED,
    QUERY_WITHDRAWN,
    QUERY_ANSWERED,
    QUERY_EXPIRED,
    COUNCIL_DECIDED,
    DEADLINE_EXTENDED,
    DEADLINE_MOVED,
    PART_GIVEN,
    QUESTION_ASKED,
    QUESTION_ANSWERED,
    GUIDANCE_PUBLISHED,
    GUIDANCE_WITHDRAWN,
    ANNOUNCED,
    ANNOUNCEMENT_WITHDRAWN,
    DUE_SOON,
    DUE_TODAY,
    OVERDUE,
    OVERDUE_HELD
}
