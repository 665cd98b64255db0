package vn.parindex.announcement;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * An announcement as one of its readers sees it. Words are text, never mark-up.
 *
 * @param words empty once it is withdrawn
 */
public record AnnouncementRow(
        AnnouncementId id,
        String title,
        String words,
        Optional<LocalDate> pinnedUntil,
        String madeBy,
        LocalDateTime madeAt,
        boolean read,
        Optional<Withdrawal> withdrawn) {}
