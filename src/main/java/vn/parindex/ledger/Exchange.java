package vn.parindex.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.shared.Points;

/**
 * What the agency was asked about one criterion and what became of it, as the basis of an appraised score keeps it. Never
 * who asked: to all readers of a score the appraising side speaks.
 *
 * @param question empty for readers for whom the words are not
 * @param asked empty in records that do not say when
 * @param shown the provisional points that went with the question
 * @param outcome what the agency said, or how the question ended; {@code OPEN} where nothing came of it
 * @param words the answer, or why the question was taken back; empty where there are none, and as {@code question}
 * @param at when that was
 * @param documents how many the agency brought
 */
public record Exchange(
        String question,
        Optional<LocalDateTime> asked,
        Optional<Points> shown,
        Outcome outcome,
        String words,
        Optional<LocalDateTime> at,
        int documents) {

    /** How it ended. */
    public enum Outcome {
        OPEN,
        ANSWERED,
        ACCEPTED,
        CONTESTED,
        EXPIRED,
        WITHDRAWN
    }

    private static final JsonMapper JSON = new JsonMapper();

    /** All of one leaf, oldest first: of the last record that has any. */
    public static List<Exchange> of(List<ScoreEntry> history) {
        List<Exchange> found = List.of();
        for (var entry : history) {
            if (entry.step() == LedgerStep.APPRAISED || entry.step() == LedgerStep.DECIDED_AGAIN) {
                var recorded = of(read(entry.basis()));
                found = recorded.isEmpty() ? found : recorded;
            }
        }
        return found;
    }

    /** The question put with the whole file, where its words stand as the reason of the entry. */
    public static Optional<Exchange> asReason(ScoreEntry entry) {
        if (entry.reason() == null || entry.reason().isBlank()) {
            return Optional.empty();
        }
        var basis = read(entry.basis());
        return isAsked(basis)
                ? Optional.of(withTheFile(basis.path("first"), basis.path("response")))
                        .filter(exchange -> exchange.question().equals(entry.reason()))
                : Optional.empty();
    }

    /** That and when, not what. */
    public Exchange withoutWords() {
        return new Exchange("", asked, Optional.empty(), outcome, "", at, documents);
    }

    private static List<Exchange> of(JsonNode basis) {
        var all = new ArrayList<Exchange>();
        basis.path("queries").forEach(query -> all.add(query(query)));
        if (isAsked(basis)) {
            all.add(withTheFile(basis.path("first"), basis.path("response")));
        }
        return all;
    }

    private static boolean isAsked(JsonNode basis) {
        return basis.path("first").path("verdict").asText().equals("ASKED");
    }

    private static Exchange query(JsonNode query) {
        var answer = query.path("answer");
        var end = query.path("ended");
        var said = answer.isMissingNode() ? end : answer;
        return new Exchange(
                query.path("question").asText(""),
                time(query),
                query.hasNonNull("shownPoints")
                        ? Optional.of(Points.of(query.path("shownPoints").asText()))
                        : Optional.empty(),
                answer.isMissingNode() ? outcome(query.path("status")) : outcome(answer.path("response")),
                answer.isMissingNode() ? words(end, "reason") : words(answer, "grounds"),
                time(said),
                query.path("documents").size());
    }

    /** The question that waited for the clarification of the whole file. */
    private static Exchange withTheFile(JsonNode first, JsonNode response) {
        var answered = response.path("response").asText().equals("ANSWERED");
        return new Exchange(
                words(first, "question"),
                time(first),
                Optional.empty(),
                answered ? Outcome.ANSWERED : Outcome.OPEN,
                words(response, "grounds"),
                answered ? time(response) : Optional.empty(),
                0);
    }

    private static Outcome outcome(JsonNode name) {
        for (var outcome : Outcome.values()) {
            if (outcome.name().equals(name.asText())) {
                return outcome;
            }
        }
        return Outcome.OPEN;
    }

    private static String words(JsonNode part, String field) {
        return part.hasNonNull(field) ? part.path(field).asText() : "";
    }

    private static Optional<LocalDateTime> time(JsonNode signed) {
        return signed.hasNonNull("at")
                ? Optional.of(LocalDateTime.parse(signed.path("at").asText()))
                : Optional.empty();
    }

    private static JsonNode read(String basis) {
        try {
            return JSON.readTree(basis == null ? "{}" : basis);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
