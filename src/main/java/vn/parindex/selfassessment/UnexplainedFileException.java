package vn.parindex.selfassessment;

import java.util.List;
import vn.parindex.shared.RefusedException;

/** Findings of the check wait for an explanation; the list says which. */
public class UnexplainedFileException extends RefusedException {

    private final transient List<CheckFinding> findings;

    UnexplainedFileException(List<CheckFinding> findings) {
        super("selfassessment.refusal.unexplained", findings.size());
        this.findings = List.copyOf(findings);
    }

    /** In the order of the criteria set. */
    public List<CheckFinding> findings() {
        return findings;
    }
}
