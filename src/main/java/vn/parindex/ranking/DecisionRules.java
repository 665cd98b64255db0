package vn.parindex.ranking;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import vn.parindex.ledger.Actor;
import vn.parindex.shared.RefusedException;

/** What a decision of the Steering Committee must say before it counts. */
final class DecisionRules {

    /** As on Vietnamese documents: a number, a stroke, kind and issuer, such as 268/QĐ-BNV. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}/[\\p{L}\\p{N}][\\p{L}\\p{N}/.&-]{1,48}");

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 2000;

    private DecisionRules() {}

    static SteeringDecision approval(String number, LocalDate date, Actor by, LocalDateTime at) {
        var text = clean(number).replace(" ", "");
        if (!NUMBER.matcher(text).matches()) {
            throw RefusedException.at("number", "ranking.refusal.decisionNumber");
        }
        if (date == null) {
            throw RefusedException.at("date", "ranking.refusal.decisionDate");
        }
        if (date.isAfter(at.toLocalDate())) {
            throw RefusedException.at("date", "ranking.refusal.decisionDateAhead");
        }
        return SteeringDecision.approval(text, date, by, at);
    }

    static SteeringDecision returned(String reason, Actor by, LocalDateTime at) {
        var text = clean(reason);
        if (text.length() < SHORTEST_REASON) {
            throw RefusedException.at("reason", "ranking.refusal.reasonTooShort", SHORTEST_REASON);
        }
        if (text.length() > LONGEST_REASON) {
            throw RefusedException.at("reason", "ranking.refusal.reasonTooLong", LONGEST_REASON);
        }
        return SteeringDecision.returned(text, by, at);
    }

    private static String clean(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
