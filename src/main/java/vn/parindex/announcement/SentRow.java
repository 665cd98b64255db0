package vn.parindex.announcement;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** An announcement with its receipts, for those who make them. */
public record SentRow(
        AnnouncementId id,
        String title,
        String words,
        Optional<LocalDate> pinnedUntil,
        String madeBy,
        LocalDateTime madeAt,
        int readers,
        int read,
        Optional<Withdrawal> withdrawn) {}
