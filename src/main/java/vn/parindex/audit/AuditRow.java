package vn.parindex.audit;

import java.time.LocalDateTime;
import java.util.Map;
import vn.parindex.shared.LocalizedText;

/** One event of the trail. Agency, year and leaf are null where the event concerns none. */
public record AuditRow(
        long id,
        LocalDateTime at,
        String actor,
        String actorName,
        String action,
        LocalizedText agency,
        Integer year,
        String leafCode,
        Map<String, String> detail) {}
