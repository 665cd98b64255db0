package vn.parindex.audit;

import java.time.LocalDate;

/** What a reader looks for in the trail. Every part may be null: then it leaves nothing out. */
public record AuditFilter(String agencyCode, String action, String person, LocalDate from, LocalDate to) {

    /** The whole trail. */
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null);
}
