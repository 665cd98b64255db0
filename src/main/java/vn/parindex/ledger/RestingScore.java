package vn.parindex.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.scoring.Rule;
import vn.parindex.scoring.RuleInput;
import vn.parindex.scoring.SurveyRule;
import vn.parindex.scoring.TraceStep;
import vn.parindex.shared.Points;

/**
 * What the score of one leaf of one agency rests on, gathered from its entries, oldest first: the figures that were
 * submitted, the figures that the ministry put in their place, or nothing where points were set by hand or came from a
 * file.
 */
public final class RestingScore {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String POINTS = "points";
    private static final String VERDICT = "verdict";
    private static final String CHANGED = "CHANGED";

    private final LinkedHashMap<String, ProofDocument> documents = new LinkedHashMap<>();
    private ScoreEntry last;
    private ScoreEntry deciding;
    private RuleInput submitted;
    private RuleInput resting;
    private JsonNode submittedSteps = MissingNode.getInstance();
    private JsonNode steps = MissingNode.getInstance();
    private String source;
    private BigDecimal value;

    /** Everything recorded of one leaf, oldest first. */
    public static RestingScore of(List<ScoreEntry> history) {
        var score = new RestingScore();
        history.forEach(score::add);
        return score;
    }

    public void add(ScoreEntry entry) {
        last = entry;
        if (entry.step() == LedgerStep.LOCKED) {
            return;
        }
        deciding = entry;
        var basis = read(entry.basis());
        basis.path("evidence").forEach(this::document);
        switch (entry.step()) {
            case SUBMITTED -> submitted(basis);
            case APPRAISED, DECIDED_AGAIN -> appraised(basis);
            case COUNCIL -> council(basis);
            default -> {
                rest(null, MissingNode.getInstance());
                source = basis.path("source").asText("");
                value = basis.hasNonNull("value")
                        ? new BigDecimal(basis.path("value").asText())
                        : null;
            }
        }
    }

    /** The last entry, which is in force; empty before the first. */
    public Optional<ScoreEntry> inForce() {
        return Optional.ofNullable(last);
    }

    /** The act by which the points came about: the last but for the lock, which only repeats it. */
    public Optional<ScoreEntry> decided() {
        return Optional.ofNullable(deciding);
    }

    /** The entry that the points follow from by this rule; empty where they were set by hand or came as points. */
    public Optional<RuleInput> input(Rule rule) {
        return rule instanceof SurveyRule survey
                ? value().map(result ->
                        RuleInput.ofFigures(Map.of(survey.value().symbol(), result)))
                : Optional.ofNullable(resting);
    }

    /** The arithmetic as it was recorded. */
    public List<TraceStep> steps() {
        var trace = new ArrayList<TraceStep>();
        for (var step : steps) {
            var arguments = new ArrayList<String>();
            step.path("arguments").forEach(argument -> arguments.add(argument.asText()));
            trace.add(new TraceStep(
                    step.path("key").asText(),
                    arguments,
                    new BigDecimal(step.path("value").asText())));
        }
        return trace;
    }

    /** Every document that was attached, each once. */
    public List<ProofDocument> documents() {
        return List.copyOf(documents.values());
    }

    /** Whence imported points come. */
    public Optional<String> source() {
        return Optional.ofNullable(source).filter(text -> !text.isBlank());
    }

    /** The survey's result that imported points were converted from; empty where points themselves were imported. */
    public Optional<BigDecimal> value() {
        return Optional.ofNullable(value);
    }

    private void submitted(JsonNode basis) {
        submitted = basis.path("notApplicable").asBoolean() ? null : entered(basis);
        submittedSteps = basis.path("trace");
        rest(submitted, submittedSteps);
    }

    private void appraised(JsonNode basis) {
        var second = basis.path("second");
        var first = basis.path("first");
        if (isChanged(second)) {
            if (Objects.equals(number(second.path(POINTS)), number(basis.path("selfPoints")))) {
                rest(submitted, submittedSteps);
            } else {
                rest(null, MissingNode.getInstance());
            }
        } else if (!isChanged(first)) {
            rest(submitted, submittedSteps);
        } else {
            rest(first.hasNonNull("corrected") ? entered(first.path("corrected")) : null, first.path("trace"));
        }
    }

    private static boolean isChanged(JsonNode word) {
        return word.path(VERDICT).asText().equals(CHANGED);
    }

    /** The Council follows the ministry, or the agency, or nobody. */
    private void council(JsonNode basis) {
        var points = deciding.points();
        if (points != null && points.equals(number(basis.path("appraisedPoints")))) {
            return;
        }
        if (points != null && points.equals(number(basis.path("selfPoints")))) {
            rest(submitted, submittedSteps);
        } else {
            rest(null, MissingNode.getInstance());
        }
    }

    private void rest(RuleInput input, JsonNode trace) {
        resting = input;
        steps = trace;
        source = null;
        value = null;
    }

    private void document(JsonNode attached) {
        var known = documents.get(attached.path("sha256").asText());
        documents.put(
                attached.path("sha256").asText(),
                new ProofDocument(
                        text(attached, "number", known == null ? null : known.number()),
                        attached.path("name").asText(),
                        text(attached, "page", known == null ? null : known.page()),
                        attached.path("sha256").asText()));
    }

    private static String text(JsonNode node, String field, String otherwise) {
        return node.hasNonNull(field) ? node.path(field).asText() : otherwise;
    }

    private static Points number(JsonNode text) {
        return text.isTextual() ? Points.of(text.asText()) : null;
    }

    private static RuleInput entered(JsonNode node) {
        var figures = new HashMap<String, BigDecimal>();
        node.path("figures")
                .properties()
                .forEach(figure -> figures.put(
                        figure.getKey(), new BigDecimal(figure.getValue().asText())));
        var choice = node.path("choice");
        return new RuleInput(choice.isInt() ? choice.asInt() : null, figures);
    }

    private static JsonNode read(String basis) {
        try {
            return JSON.readTree(basis);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
