package vn.parindex.announcement;

import java.util.Map;
import vn.parindex.shared.AuditableEvent;

/** Something was announced to so many people. */
public record AnnouncementMade(AnnouncementId announcement, String title, int readers) implements AuditableEvent {

    @Override
    public String action() {
        return "announcement.made";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("title", title, "readers", String.valueOf(readers));
    }
}
