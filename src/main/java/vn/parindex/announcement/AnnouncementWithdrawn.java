package vn.parindex.announcement;

import java.util.Map;
import vn.parindex.shared.AuditableEvent;

/** An announcement no longer holds; its readers are told why. */
public record AnnouncementWithdrawn(AnnouncementId announcement, String title, String reason)
        implements AuditableEvent {

    @Override
    public String action() {
        return "announcement.withdrawn";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("announcement", announcement.toString(), "title", title, "reason", reason);
    }
}
