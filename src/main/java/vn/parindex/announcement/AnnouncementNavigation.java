package vn.parindex.announcement;

/** The doors to announcements. */
public final class AnnouncementNavigation {

    /** What was announced to the reader. */
    public static final String LIST = "announcements";
    /** The form of a new one. */
    public static final String NEW = "announcements/new";
    /** Route of one announcement's receipts. */
    public static final String RECEIPTS = "announcements/:announcementId";

    private AnnouncementNavigation() {}

    public static String receipts(AnnouncementId announcement) {
        return LIST + "/" + announcement;
    }
}
