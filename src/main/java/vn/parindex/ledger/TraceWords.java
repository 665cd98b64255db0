package vn.parindex.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.RuleWords;
import vn.parindex.scoring.ChoiceRule;
import vn.parindex.scoring.Evaluation;
import vn.parindex.scoring.NotCounted;
import vn.parindex.scoring.NotScored;
import vn.parindex.scoring.RuleInput;
import vn.parindex.scoring.Scored;
import vn.parindex.scoring.TraceStep;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Texts;
import vn.parindex.shell.TraceSheet;
import vn.parindex.shell.TraceSheet.Line;
import vn.parindex.shell.TraceSheet.Part;
import vn.parindex.shell.TraceText;

/** Everything a score rests on in the words of people: rule and set, inputs, arithmetic, evidence, person and time. */
public final class TraceWords {

    private static final int SHORT_HASH = 12;

    private final Locale locale;
    private final FrozenSet set;
    private final Leaf leaf;

    private TraceWords(Locale locale, FrozenSet set, Leaf leaf) {
        this.locale = locale;
        this.set = set;
        this.leaf = leaf;
    }

    public static TraceWords of(Locale locale, FrozenSet set, Leaf leaf) {
        return new TraceWords(locale, set, leaf);
    }

    /** What was recorded. */
    public TraceSheet sheet(RestingScore score) {
        var decided = score.decided();
        var hash = decided.map(ScoreEntry::setHash).filter(Objects::nonNull).orElse(set.contentHash());
        return new TraceSheet(List.of(
                score(score),
                rule(hash),
                new Part(
                        text("inputs"),
                        score.input(leaf.rule()).map(this::inputs).orElse(List.of())),
                new Part(text("steps"), steps(score)),
                new Part(
                        text("evidence"),
                        score.documents().stream().map(this::document).toList()),
                new Part(text("person"), decided.map(this::person).orElse(List.of()))));
    }

    /** What follows from these figures, proved by these documents. */
    public TraceSheet sheet(RuleInput input, Evaluation evaluation, List<ProofDocument> documents, List<Line> person) {
        return new TraceSheet(List.of(
                rule(set.contentHash()),
                new Part(text("inputs"), inputs(input)),
                new Part(text("steps"), evaluated(evaluation)),
                new Part(
                        text("evidence"), documents.stream().map(this::document).toList()),
                new Part(text("person"), person)));
    }

    private Part score(RestingScore score) {
        var lines = score
                .inForce()
                .map(entry -> entry.points() == null
                        ? Line.of(text("points"), text(entry.applicable() ? "missing" : "notApplicable"))
                        : Line.of(text("points"), entry.points().value()))
                .stream()
                .collect(Collectors.toCollection(ArrayList::new));
        lines.add(Line.of(text("maximum"), leaf.maximum().value()));
        return new Part(text("score"), lines);
    }

    private Part rule(String hash) {
        var lines = new ArrayList<Line>();
        lines.add(Line.of(text("kind"), RuleWords.kind(locale, leaf.rule())));
        if (leaf.rule() != null) {
            RuleWords.texts(locale, leaf.rule()).forEach(line -> lines.add(Line.of(line)));
        }
        lines.add(Line.of(
                text("set", set.name().in(locale), set.version()),
                hash.substring(0, Math.min(SHORT_HASH, hash.length()))));
        return new Part(text("rule"), lines);
    }

    private List<Line> inputs(RuleInput input) {
        if (leaf.rule() instanceof ChoiceRule rule) {
            return Stream.ofNullable(input.choice())
                    .filter(choice -> choice >= 0 && choice < rule.options().size())
                    .map(choice -> Line.of(rule.options().get(choice).text().in(locale)))
                    .toList();
        }
        return leaf.rule() == null
                ? List.of()
                : leaf.rule().variables().stream()
                        .filter(variable -> input.figures().get(variable.symbol()) != null)
                        .map(variable -> Line.of(
                                text(
                                        "figure",
                                        variable.symbol(),
                                        variable.name().in(locale)),
                                input.figures().get(variable.symbol())))
                        .toList();
    }

    private List<Line> steps(RestingScore score) {
        var steps = score.steps().stream().map(this::step).toList();
        if (!steps.isEmpty() || score.decided().isEmpty()) {
            return steps;
        }
        if (score.value().isPresent() && leaf.rule() != null) {
            return score.input(leaf.rule())
                    .map(input -> evaluated(leaf.rule().evaluate(input)))
                    .orElse(List.of());
        }
        if (!score.inForce().orElseThrow().applicable()) {
            return List.of(Line.of(text("claimed")));
        }
        return List.of(
                Line.of(score.source().map(source -> text("imported", source)).orElse(text("byHand"))));
    }

    private List<Line> evaluated(Evaluation evaluation) {
        if (evaluation instanceof NotScored none) {
            return List.of(Line.of(
                    TraceText.of(locale, none.problem().key(), none.problem().arguments())));
        }
        var trace = evaluation instanceof Scored scored ? scored.trace() : ((NotCounted) evaluation).trace();
        return trace.stream().map(this::step).toList();
    }

    private Line step(TraceStep step) {
        return Line.of(TraceText.of(locale, "scoring.trace." + step.key(), step.arguments()), step.value());
    }

    private Line document(ProofDocument document) {
        var name = document.number() == null ? document.name() : text("document", document.number(), document.name());
        return Line.of(name, document.page() == null ? "" : text("page", document.page()));
    }

    private List<Line> person(ScoreEntry entry) {
        var lines = new ArrayList<Line>();
        lines.add(Line.of(
                text("by", text("step." + entry.step()), entry.actor().name()),
                DateText.of(locale).dateTime(entry.at())));
        if (entry.reason() != null && !entry.reason().isBlank()) {
            lines.add(Line.of(entry.reason()));
        }
        return lines;
    }

    private String text(String element, Object... arguments) {
        return Texts.of(locale, "ledger.TraceWords." + element, arguments);
    }
}
