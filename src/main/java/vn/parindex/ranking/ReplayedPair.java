package vn.parindex.ranking;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.InputTransfer;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafPair;
import vn.parindex.criteria.ReplayReport.LeftOut;
import vn.parindex.criteria.ReplayReport.Reason;
import vn.parindex.criteria.ReplayReport.ReplayedLeaf;
import vn.parindex.scoring.NotCounted;
import vn.parindex.scoring.RuleInput;
import vn.parindex.scoring.Scored;
import vn.parindex.scoring.Variable;
import vn.parindex.shared.Division;
import vn.parindex.shared.Percentage;
import vn.parindex.shared.Points;

/**
 * One leaf that is in both versions, scored for every agency by the new rule, or left out for all: an agency that has
 * a leaf more than its neighbours could not be compared with them.
 */
final class ReplayedPair {

    private final LeafPair pair;
    private final Leaf before;
    private final Leaf after;
    private final Map<AgencyId, LeafScore> old = new HashMap<>();
    private final Map<AgencyId, LeafScore> now = new HashMap<>();
    private LeftOut leftOut;
    private int anew;
    private int carried;

    ReplayedPair(LeafPair pair, List<RecordedFile> files) {
        this.pair = pair;
        this.before = pair.before().orElseThrow();
        this.after = pair.after().orElseThrow();
        if (before.source() != after.source()) {
            leftOut = new LeftOut(pair, Reason.SOURCE, List.of(), 0);
            return;
        }
        var transfer = before.rule() == null || after.rule() == null
                ? Optional.<InputTransfer>empty()
                : Optional.of(InputTransfer.between(before.rule(), after.rule()));
        files.forEach(file -> replay(file, transfer));
    }

    /** Why the leaf counts on neither side; empty when it counts. */
    Optional<LeftOut> leftOut() {
        return Optional.ofNullable(leftOut);
    }

    LeafScore before(AgencyId agency) {
        return old.get(agency);
    }

    LeafScore after(AgencyId agency) {
        return now.get(agency);
    }

    private void replay(RecordedFile file, Optional<InputTransfer> transfer) {
        var recorded = file.leaves().get(before.id());
        if (recorded == null || recorded.score().missing()) {
            leaveOut(Reason.NOTHING);
            return;
        }
        var input = recorded.input(before);
        old.put(file.agency(), recorded.score());
        if (input.isEmpty() || transfer.isEmpty()) {
            carried++;
            now.put(file.agency(), carried(recorded.score()));
        } else if (!transfer.get().isPossible()) {
            leaveOutForAll(transfer.get().unknown());
        } else {
            anew++;
            transfer.get().of(input.get()).ifPresentOrElse(fed -> score(file, fed), () -> leaveOut(Reason.OPTION));
        }
    }

    private void score(RecordedFile file, RuleInput input) {
        var evaluation = after.rule().evaluate(input);
        if (evaluation instanceof Scored scored) {
            now.put(file.agency(), LeafScore.of(scored.points()));
        } else if (evaluation instanceof NotCounted) {
            now.put(file.agency(), LeafScore.NOT_APPLICABLE);
        } else {
            leaveOut(Reason.REFUSED);
        }
    }

    /** Points that no rule gave: the same share of the new maximum, one quotient. */
    private LeafScore carried(LeafScore score) {
        if (!score.applicable() || before.maximum().equals(after.maximum())) {
            return score;
        }
        var scaled = score.points().value().multiply(after.maximum().value());
        return LeafScore.of(new Points(Division.of(scaled, before.maximum().value())));
    }

    private void leaveOutForAll(List<Variable> unknown) {
        var names = unknown.stream().map(Variable::name).toList();
        leftOut = new LeftOut(pair, names.isEmpty() ? Reason.KIND : Reason.FIGURE, names, 0);
    }

    /** The first reason stands; the number says how many agencies it is about. */
    private void leaveOut(Reason reason) {
        if (leftOut == null) {
            leftOut = new LeftOut(pair, reason, List.of(), 1);
        } else if (leftOut.reason() == reason) {
            leftOut = new LeftOut(pair, reason, List.of(), leftOut.agencies() + 1);
        }
    }

    ReplayedLeaf impact() {
        int up = 0;
        int down = 0;
        for (var agency : now.keySet()) {
            int change = compareShares(old.get(agency), now.get(agency));
            up += change > 0 ? 1 : 0;
            down += change < 0 ? 1 : 0;
        }
        return new ReplayedLeaf(pair, mean(old, before), mean(now, after), up, down, anew, carried);
    }

    /** Compared as ranks compare, so that the last digit of a quotient is no change; not applying is no change. */
    private int compareShares(LeafScore one, LeafScore other) {
        if (!one.applicable() || !other.applicable()) {
            return 0;
        }
        var was = Percentage.share(one.points(), before.maximum()).forRanking();
        var is = Percentage.share(other.points(), after.maximum()).forRanking();
        return is.compareTo(was);
    }

    private static BigDecimal mean(Map<AgencyId, LeafScore> scores, Leaf leaf) {
        var applying = scores.values().stream().filter(LeafScore::applicable).toList();
        if (applying.isEmpty() || leaf.maximum().isZero()) {
            return null;
        }
        var sum = applying.stream().map(score -> score.points().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Division.percent(sum, leaf.maximum().value().multiply(BigDecimal.valueOf(applying.size())));
    }
}
