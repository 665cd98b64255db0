package vn.parindex.selfassessment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.shared.NotFoundException;

/** What agencies submitted, for the modules that appraise and decide. They say who may read; this does not. */
@Service
@Transactional(readOnly = true)
public class Submissions {

    private final SelfAssessments files;
    private final SubmittedAnswers submitted;
    private final Cycles cycles;

    Submissions(SelfAssessments files, SubmittedAnswers submitted, Cycles cycles) {
        this.files = files;
        this.submitted = submitted;
        this.cycles = cycles;
    }

    /** @throws NotFoundException when there is no such file */
    public FileFacts facts(FileId file) {
        return files.findById(file)
                .map(SelfAssessment::facts)
                .orElseThrow(() -> new NotFoundException("No file " + file));
    }

    /** Empty when the agency takes no part in the cycle. */
    public Optional<FileRow> file(CycleId cycle, AgencyId agency) {
        return files.find(cycle, agency).map(SelfAssessment::row);
    }

    /** All files of a cycle, in no particular order. */
    public List<FileRow> files(CycleId cycle) {
        return files.ofCycle(cycle).stream().map(SelfAssessment::row).toList();
    }

    /** What was submitted for every leaf that the agency scores, in the set's order; empty before submission. */
    public List<SubmittedAnswer> answers(CycleId cycle, AgencyId agency) {
        var known = submitted.ofFile(cycle, agency).stream()
                .collect(Collectors.toMap(SubmittedAnswer::leaf, Function.identity()));
        return known.isEmpty()
                ? List.of()
                : FileSets.selfScored(cycles.setOf(cycle, agency)).stream()
                        .map(leaf -> known.get(leaf.id()))
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** What was submitted for some leaves of a file, in no particular order; nothing before submission. */
    public List<SubmittedAnswer> answers(CycleId cycle, AgencyId agency, Set<LeafId> leaves) {
        return submitted.ofLeaves(cycle, agency, leaves);
    }

    /** @throws NotFoundException unless the file is submitted and has this leaf */
    public SubmittedAnswer answer(CycleId cycle, AgencyId agency, LeafId leaf) {
        return submitted.ofLeaves(cycle, agency, Set.of(leaf)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No submitted answer of " + agency + " for " + leaf));
    }

    /** What all agencies submitted for one leaf, in no particular order. */
    public List<SubmittedAnswer> answersByLeaf(CycleId cycle, LeafId leaf) {
        return submitted.ofLeaf(cycle, leaf);
    }
}
