package vn.parindex.notification.ui;

import vn.parindex.notification.MessageKind;
import vn.parindex.shell.Icons;

/** The icon of each kind of message; its words say the rest. */
final class MessageLook {

    private MessageLook() {}

    static Icons icon(MessageKind kind) {
        return switch (kind) {
            case FILE_RETURNED -> Icons.CORNER_UP_LEFT;
            case CLARIFICATION_OPENED -> Icons.MESSAGES_SQUARE;
            case LEAF_REOPENED -> Icons.LOCK_OPEN;
            case DECIDED_AGAIN -> Icons.CLIPBOARD_CHECK;
            case QUERY_ASKED, QUERY_ANSWERED -> Icons.MESSAGE_SQUARE_TEXT;
            case QUERY_EXTENDED -> Icons.CALENDAR_CLOCK;
            case QUERY_WITHDRAWN -> Icons.UNDO_2;
            case QUERY_EXPIRED -> Icons.CLOCK;
            case COUNCIL_DECIDED -> Icons.GAVEL;
            case DEADLINE_EXTENDED, DEADLINE_MOVED -> Icons.CALENDAR_CLOCK;
            case QUESTION_ASKED, QUESTION_ANSWERED -> Icons.MESSAGES_SQUARE;
            case GUIDANCE_PUBLISHED, GUIDANCE_WITHDRAWN -> Icons.BOOK_OPEN;
            case ANNOUNCED, ANNOUNCEMENT_WITHDRAWN -> Icons.SCROLL_TEXT;
            case PART_GIVEN -> Icons.USER_PLUS;
            case DUE_SOON, DUE_TODAY -> Icons.CLOCK;
            case OVERDUE, OVERDUE_HELD -> Icons.ALARM_CLOCK;
        };
    }
}
