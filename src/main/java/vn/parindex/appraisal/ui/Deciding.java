package vn.parindex.appraisal.ui;

import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import vn.parindex.appraisal.AppraisalService;
import vn.parindex.appraisal.AskNow;
import vn.parindex.appraisal.FindingConflictException;
import vn.parindex.appraisal.FindingId;
import vn.parindex.appraisal.KeptMany;
import vn.parindex.appraisal.Verdict;
import vn.parindex.shared.RefusedException;

/** Carries out what the form says, and shows conflicts and refusals where they belong. */
class Deciding {

    private final AppraisalService service;
    private final Querying querying;
    private final DecisionForm form;

    Deciding(AppraisalService service, Querying querying, DecisionForm form) {
        this.querying = querying;
        this.service = service;
        this.form = form;
    }

    /** @param decided after the decision is committed, or given up in favour of somebody else's */
    void save(Runnable decided, Runnable reload) {
        if (form.verdict() == Verdict.PENDING) {
            form.askToChoose();
            return;
        }
        save(form.row().finding().version(), decided, reload);
    }

    void undo(List<FindingId> findings) {
        service.undo(findings);
    }

    KeptMany keep(Map<FindingId, Long> seen) {
        return service.keepMany(seen);
    }

    /** Shows what would be sent and to whom; then it is. */
    void ask(Runnable sent, Runnable reload) {
        ask(form.row().finding().version(), sent, reload);
    }

    private void ask(long seen, Runnable sent, Runnable reload) {
        var command = form.askNow(seen);
        attempt(
                () -> {
                    var preview = querying.preview(command);
                    new AskDialog(form.row(), preview, () -> send(command, sent, reload)).open();
                },
                now -> ask(now, sent, reload),
                reload);
    }

    private void send(AskNow command, Runnable sent, Runnable reload) {
        attempt(
                () -> {
                    querying.ask(command);
                    sent.run();
                },
                now -> ask(now, sent, reload),
                reload);
    }

    /** What was typed stays, whatever the rules or somebody else have to say. */
    private void attempt(Runnable verb, LongConsumer again, Runnable reload) {
        try {
            verb.run();
        } catch (FindingConflictException conflict) {
            var now = conflict.theirs().version();
            new ConflictDialog(conflict, reload, () -> again.accept(now)).open();
        } catch (RefusedException refusal) {
            form.refuse(refusal);
        }
    }

    private void save(long seen, Runnable decided, Runnable reload) {
        attempt(
                () -> {
                    decide(seen);
                    decided.run();
                },
                now -> save(now, decided, reload),
                reload);
    }

    private void decide(long seen) {
        var id = form.row().finding().id();
        switch (form.verdict()) {
            case KEPT -> service.keep(id, seen);
            case CHANGED -> service.change(form.change(seen));
            case ASKED -> service.ask(id, seen, form.question());
            default -> throw new IllegalStateException("Nothing was chosen");
        }
    }
}
