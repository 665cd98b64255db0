package vn.parindex.announcement;

import java.time.LocalDateTime;
import java.util.Optional;
import vn.parindex.agency.AgencyId;

/** One reader of an announcement, and when they read it. */
public record ReceiptRow(String name, Optional<AgencyId> agency, Optional<LocalDateTime> readAt) {}
