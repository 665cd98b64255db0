package vn.parindex.division;

import java.time.LocalDate;
import vn.parindex.identity.OfficerId;

/** Who stands in for whom, from a day to a day, both included. */
public record SubstitutionRow(
        SubstitutionId id,
        OfficerId absent,
        String absentName,
        OfficerId substitute,
        String substituteName,
        LocalDate from,
        LocalDate to) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
