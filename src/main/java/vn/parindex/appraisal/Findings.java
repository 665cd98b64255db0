package vn.parindex.appraisal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.FileId;

/** What modules above may read of the appraisals. Whose eyes it is for is theirs to decide. */
@Service
@Transactional(readOnly = true)
public class Findings {

    private final AppraisedFile appraised;
    private final AppraisalFindings findings;
    private final FirstDecisions decisions;
    private final AppraisalTables tables;

    Findings(AppraisedFile appraised, AppraisalFindings findings, FirstDecisions decisions, AppraisalTables tables) {
        this.appraised = appraised;
        this.findings = findings;
        this.decisions = decisions;
        this.tables = tables;
    }

    /** All findings of a file. */
    public List<FindingDetails> ofFile(FileId file) {
        return decisions.seenByAll(findings.findByFile(file));
    }

    /** The leaves of a file that two scorers judged too differently, and that their field sends to the Council. */
    public Set<LeafId> scorersDisagree(FileId file) {
        return ofFile(file).stream()
                .filter(FindingDetails::scorersDisagree)
                .map(FindingDetails::leaf)
                .collect(Collectors.toSet());
    }

    /** All leaves of a file with both sides' words, in the set's order. */
    public List<AppraisedLeaf> leaves(CycleId cycle, AgencyId agency) {
        return appraised.leaves(cycle, agency);
    }

    /** One leaf of a file with both sides' words. */
    public Optional<AppraisedLeaf> leaf(CycleId cycle, AgencyId agency, LeafId leaf) {
        return leaves(cycle, agency).stream()
                .filter(candidate -> candidate.leaf().id().equals(leaf))
                .findFirst();
    }

    /** How far each ministry is with a file. */
    public List<AppraisalRow> appraisals(FileId file) {
        return tables.appraisals(file);
    }
}
