package vn.parindex.selfassessment;

import java.util.List;

/** Everything that the check before submission found, leaf by leaf in the set's order. */
public record FileChecks(List<CheckFinding> findings) {

    public FileChecks {
        findings = List.copyOf(findings);
    }

    public List<CheckFinding> of(CheckSeverity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    public int count(CheckSeverity severity) {
        return of(severity).size();
    }
}
