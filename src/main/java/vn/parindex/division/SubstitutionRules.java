package vn.parindex.division;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.parindex.identity.OfficerId;
import vn.parindex.shared.RefusedException;

/** What a substitution must be: somebody else, from a day to a later or the same day, not over yet, one at a time. */
final class SubstitutionRules {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private SubstitutionRules() {}

    static void check(
            OfficerId absent,
            OfficerId substitute,
            LocalDate from,
            LocalDate to,
            LocalDate today,
            List<SubstitutionRow> others) {
        if (absent.equals(substitute)) {
            throw RefusedException.at("substitute", "division.refusal.substituteSelf");
        }
        if (from == null) {
            throw RefusedException.at("from", "division.refusal.dayMissing");
        }
        if (to == null) {
            throw RefusedException.at("to", "division.refusal.dayMissing");
        }
        if (to.isBefore(from)) {
            throw RefusedException.at("to", "division.refusal.daysTurned");
        }
        if (to.isBefore(today)) {
            throw RefusedException.at("to", "division.refusal.substitutionOver", DAY.format(today));
        }
        others.stream()
                .filter(other -> other.absent().equals(absent))
                .filter(other -> !other.from().isAfter(to) && !other.to().isBefore(from))
                .findFirst()
                .ifPresent(other -> {
                    throw RefusedException.at(
                            "from",
                            "division.refusal.substitutedAlready",
                            other.substituteName(),
                            DAY.format(other.from()),
                            DAY.format(other.to()));
                });
    }
}
