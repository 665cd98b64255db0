package vn.parindex.appraisal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.parindex.shared.RefusedException;

/**
 * Puts a question about one criterion to the agency, or says why not. Where two score, nobody asks before both opinions
 * are in: the question would tell the one what the other thinks, or the answer would be known to one of them only.
 */
@Component
class Asking {

    private static final String BLIND = "appraisal.refusal.queryWhileBlind";

    private final Decider decider;
    private final CriterionQueries queries;
    private final QueryWindows windows;
    private final Exchanges exchanges;
    private final ClarificationGate gate;
    private final QueryAudience audience;
    private final Desks desks;

    Asking(
            Decider decider,
            CriterionQueries queries,
            QueryWindows windows,
            Exchanges exchanges,
            ClarificationGate gate,
            QueryAudience audience,
            Desks desks) {
        this.decider = decider;
        this.queries = queries;
        this.windows = windows;
        this.exchanges = exchanges;
        this.gate = gate;
        this.audience = audience;
        this.desks = desks;
    }

    QueryOffer offer(FindingDetails finding) {
        var usual = windows.usual(finding.cycle(), finding.agency());
        var showable = Optional.of(finding.decision())
                .filter(decision -> decision.verdict() == Verdict.CHANGED)
                .filter(decision -> !gate.isShut(finding.cycle(), finding.agency()))
                .map(decision -> new ShownResult(decision.points(), decision.reason()));
        var obstacle = finding.opinions().flatMap(two -> switch (two.stage()) {
            case OPEN -> Optional.of(BLIND);
            case SETTLED, TO_COUNCIL -> Optional.of("appraisal.refusal.bothAreIn");
            case THIRD_WANTED, THIRD_SAID -> Optional.<String>empty();
        });
        return new QueryOffer(usual.days(), QueryWindows.LONGEST, showable, obstacle);
    }

    QueryPreview preview(AppraisalFinding finding, AskNow command) {
        var query = query(finding, command).row();
        return new QueryPreview(query.question(), query.shown(), query.due(), audience.of(finding.appraisal()));
    }

    /** A question that was to wait for the whole file is put now and does not wait any more. */
    CriterionQueryId ask(AppraisalFinding finding, AskNow command) {
        var query = query(finding, command);
        var by = query.asked();
        if (finding.details().decision().verdict() == Verdict.ASKED && !decider.takeBack(finding, by)) {
            throw new RefusedException("appraisal.refusal.askedWithFile");
        }
        exchanges.heard(finding, by);
        return queries.save(query).id();
    }

    private CriterionQuery query(AppraisalFinding finding, AskNow command) {
        var by = desks.sign();
        var question = Reason.typed("question", command.question());
        if (finding.awaitsOpinions()) {
            throw new RefusedException(BLIND);
        }
        exchanges.requireNoneOpen(finding);
        decider.requireMaySpeak(finding, command.seen(), Wish.ask(question, by));
        var window = windows.from(finding.cycle(), finding.agency(), desks.today(), command.days());
        return new CriterionQuery(finding, question, command.showing() ? shown(finding) : null, window, by);
    }

    private ShownResult shown(AppraisalFinding finding) {
        var decision = finding.details().decision();
        if (decision.verdict() != Verdict.CHANGED) {
            throw RefusedException.at("showing", "appraisal.refusal.nothingToShow");
        }
        if (gate.isShutFor(finding.cycle(), finding.agency())) {
            throw RefusedException.at("showing", "appraisal.refusal.levelHeld");
        }
        return new ShownResult(decision.points(), decision.reason());
    }
}
