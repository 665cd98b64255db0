package vn.parindex.ranking;

import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.parindex.ledger.Actor;

/**
 * One decision of the Steering Committee. Decisions are only ever added.
 *
 * @param number of the approving document, {@code 268/QĐ-BNV}; null for a return
 * @param date of the approving document; null for a return
 * @param reason of a return; null for an approval
 */
public record SteeringDecision(
        SteeringVerdict verdict, String number, LocalDate date, String reason, Actor by, LocalDateTime at) {

    static SteeringDecision approval(String number, LocalDate date, Actor by, LocalDateTime at) {
        return new SteeringDecision(SteeringVerdict.APPROVED, number, date, null, by, at);
    }

    static SteeringDecision returned(String reason, Actor by, LocalDateTime at) {
        return new SteeringDecision(SteeringVerdict.RETURNED, null, null, reason, by, at);
    }
}
