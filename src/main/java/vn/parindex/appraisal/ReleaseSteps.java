package vn.parindex.appraisal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.selfassessment.FileId;
import vn.parindex.selfassessment.Submissions;

/** What the engine asks before it opens a clarification. */
@Service
@Transactional
public class ReleaseSteps {

    private final ClarificationGate gate;
    private final Submissions submissions;

    ReleaseSteps(ClarificationGate gate, Submissions submissions) {
        this.gate = gate;
        this.submissions = submissions;
    }

    /** Whether the file waits until the results of its level are opened to all. */
    public boolean waits(FileId file) {
        var facts = submissions.facts(file);
        return gate.isShutFor(facts.cycle(), facts.agency());
    }
}
