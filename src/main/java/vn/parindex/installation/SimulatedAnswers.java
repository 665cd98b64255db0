package vn.parindex.installation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyRow;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.PointsSource;
import vn.parindex.evidence.DocumentId;
import vn.parindex.scoring.BandRule;
import vn.parindex.scoring.ChoiceRule;
import vn.parindex.scoring.RatioRule;
import vn.parindex.scoring.Rule;
import vn.parindex.scoring.RuleInput;
import vn.parindex.scoring.Scored;
import vn.parindex.selfassessment.AnswerContent;
import vn.parindex.selfassessment.AnswerDraft;

/** Invents believable answers: for each leaf the entry whose score comes closest to how well the agency does. */
@Component
class SimulatedAnswers {

    private static final int GUESSES = 200;
    private static final double WITHOUT_DOCUMENT = 0.06;
    private static final String BELOW_MAXIMUM =
            "Kết quả trong năm chưa đạt mức tối đa; nguyên nhân nêu trong báo cáo kèm theo. (Nội dung mô phỏng)";
    private static final double[] SHARES = {
        1, 0.995, 0.99, 0.98, 0.97, 0.96, 0.95, 0.93, 0.9, 0.87, 0.84, 0.8, 0.75, 0.7, 0.62, 0.5
    };
    private static final int[] FIGURES = {0, 1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 25, 30, 40, 50, 60, 70, 80, 90, 95, 100};

    /** Answers for all leaves that the agency scores, or for a share of them. */
    List<AnswerDraft> of(int year, AgencyRow agency, FrozenSet set, DocumentId document, double share) {
        var drafts = new ArrayList<AnswerDraft>();
        for (var leaf : set.leaves()) {
            var random = SimulatedQuality.random(year, agency.code(), leaf.code() + "answer");
            if (leaf.source() == PointsSource.APPRAISED && random.nextDouble() < share) {
                var draft = draft(year, agency, leaf, document, random);
                drafts.add(share < 1 ? draft : explained(leaf, draft));
            }
        }
        return drafts;
    }

    /** Who sends a file has said why points are missing; who is still at work has not. */
    private static AnswerDraft explained(Leaf leaf, AnswerDraft draft) {
        var content = draft.content();
        var isBelow = !content.isExplained()
                && leaf.rule().evaluate(new RuleInput(content.choice(), content.figures())) instanceof Scored scored
                && scored.points().compareTo(leaf.maximum()) < 0;
        return isBelow ? new AnswerDraft(draft.leaf(), content.explained(BELOW_MAXIMUM), draft.document()) : draft;
    }

    private AnswerDraft draft(int year, AgencyRow agency, Leaf leaf, DocumentId document, SplittableRandom random) {
        var input = closest(leaf, SimulatedQuality.onLeaf(year, agency, leaf.code()), random);
        var proven = random.nextDouble() >= WITHOUT_DOCUMENT;
        var explanation = proven
                ? ""
                : "Văn bản đang chờ ban hành chính thức; cơ quan sẽ bổ sung khi giải trình. (Nội dung mô phỏng)";
        return new AnswerDraft(
                leaf.id(),
                new AnswerContent(input.choice(), input.figures(), explanation, false),
                proven ? document : null);
    }

    private static RuleInput closest(Leaf leaf, double quality, SplittableRandom random) {
        var wanted = leaf.maximum().value().doubleValue() * quality;
        return candidates(leaf, random).stream()
                .filter(input -> leaf.rule().evaluate(input) instanceof Scored)
                .min(Comparator.comparingDouble(input -> Math.abs(points(leaf, input) - wanted)))
                .orElseThrow(() -> new IllegalStateException("No entry scores on " + leaf.code()));
    }

    private static double points(Leaf leaf, RuleInput input) {
        return ((Scored) leaf.rule().evaluate(input)).points().value().doubleValue();
    }

    /** For rules of any form: figures around one size, some small counts, and nothing. */
    private static List<RuleInput> guesses(Rule rule, SplittableRandom random) {
        var whole = 200 + random.nextInt(4_000);
        var inputs = new ArrayList<RuleInput>();
        for (int guess = 0; guess < GUESSES; guess++) {
            var figures = new HashMap<String, BigDecimal>();
            for (var variable : rule.variables()) {
                var share = SHARES[random.nextInt(SHARES.length)];
                var small = FIGURES[random.nextInt(FIGURES.length / 2)];
                figures.put(
                        variable.symbol(),
                        BigDecimal.valueOf(guess % 2 == 0 ? Math.round(whole * share) : (long) small));
            }
            inputs.add(RuleInput.ofFigures(figures));
        }
        return inputs;
    }

    private static List<RuleInput> candidates(Leaf leaf, SplittableRandom random) {
        if (leaf.rule() instanceof ChoiceRule choice) {
            return IntStream.range(0, choice.options().size())
                    .mapToObj(option -> new RuleInput(option, Map.of()))
                    .toList();
        }
        var variables = leaf.rule().variables();
        if (variables.size() == 1) {
            return IntStream.of(FIGURES)
                    .mapToObj(figure ->
                            new RuleInput(null, Map.of(variables.get(0).symbol(), BigDecimal.valueOf(figure))))
                    .toList();
        }
        if (!(leaf.rule() instanceof RatioRule || leaf.rule() instanceof BandRule)) {
            return guesses(leaf.rule(), random);
        }
        var whole = BigDecimal.valueOf(200 + random.nextInt(40_000));
        var inputs = new ArrayList<RuleInput>();
        for (var share : SHARES) {
            var part = whole.multiply(BigDecimal.valueOf(share)).setScale(0, RoundingMode.HALF_UP);
            inputs.add(new RuleInput(
                    null,
                    Map.of(variables.get(0).symbol(), part, variables.get(1).symbol(), whole)));
        }
        return inputs;
    }
}
