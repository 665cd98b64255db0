package vn.parindex.notification;

/** The door to one's own messages. */
public final class MessageNavigation {

    /** All messages of the reader. */
    public static final String LIST = "messages";

    private MessageNavigation() {}
}
