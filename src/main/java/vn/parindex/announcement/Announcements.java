package vn.parindex.announcement;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.parindex.identity.Officer;
import vn.parindex.shared.NotFoundException;

/** The directory of announcements, for the module that tells of them. */
@Component
public class Announcements {

    private final AnnouncementTables tables;
    private final AnnouncementAudience audience;

    Announcements(AnnouncementTables tables, AnnouncementAudience audience) {
        this.tables = tables;
        this.audience = audience;
    }

    /** Those for whom it is and who still have an account. */
    public List<Officer> readers(AnnouncementId id) {
        var readers = Set.copyOf(tables.readers(id));
        return audience.of(new Chosen(Set.of(), Set.of(), Set.of())).stream()
                .filter(officer -> readers.contains(officer.id()))
                .toList();
    }

    public boolean isWithdrawn(AnnouncementId id) {
        return tables.sent(id).flatMap(SentRow::withdrawn).isPresent();
    }

    /** @throws NotFoundException when there is none */
    public String title(AnnouncementId id) {
        return tables.sent(id).map(SentRow::title).orElseThrow(() -> new NotFoundException("No announcement " + id));
    }
}
