package vn.parindex.inquiry;

import java.time.LocalDateTime;
import java.util.Optional;
import vn.parindex.agency.AgencyId;

/** Something said to a question, in the order of time; words are text, never mark-up. */
public record EntryRow(EntryKind kind, String words, String byName, Optional<AgencyId> office, LocalDateTime at) {}
