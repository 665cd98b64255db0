package vn.parindex.appraisal.ui;

import java.util.List;
import java.util.Map;
import vn.parindex.appraisal.AppraisalService;
import vn.parindex.appraisal.FindingConflictException;
import vn.parindex.appraisal.FindingId;
import vn.parindex.appraisal.KeptMany;
import vn.parindex.appraisal.Verdict;
import vn.parindex.shared.RefusedException;

/** Carries out what the form says, and shows conflicts and refusals where they belong. */
class Deciding {

    private final AppraisalService service;
    private final DecisionForm form;

    Deciding(AppraisalService service, DecisionForm form) {
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

    private void save(long seen, Runnable decided, Runnable reload) {
        try {
            decide(seen);
            decided.run();
        } catch (FindingConflictException conflict) {
            var now = conflict.theirs().version();
            new ConflictDialog(conflict, reload, () -> save(now, decided, reload)).open();
        } catch (RefusedException refusal) {
            form.refuse(refusal);
        }
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
