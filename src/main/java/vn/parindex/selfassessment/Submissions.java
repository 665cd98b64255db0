package vn.parindex.selfassessment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.NotFoundException;

/** What agencies submitted, for the modules that appraise and decide. They say who may read; this does not. */
@Service
@Transactional(readOnly = true)
public class Submissions {

    private static final Set<FileStatus> SUBMITTED =
            Arrays.stream(FileStatus.values()).filter(FileStatus::submitted).collect(Collectors.toUnmodifiableSet());

    private final SelfAssessments files;
    private final Answers answers;
    private final AttachmentTable attachments;
    private final FileContents contents;
    private final CriteriaSets sets;
    private final LeavesUnderChange underChange;

    Submissions(
            SelfAssessments files,
            Answers answers,
            AttachmentTable attachments,
            FileContents contents,
            CriteriaSets sets,
            LeavesUnderChange underChange) {
        this.files = files;
        this.answers = answers;
        this.attachments = attachments;
        this.contents = contents;
        this.sets = sets;
        this.underChange = underChange;
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
        var changing = underChange.submitted(cycle);
        return files.find(cycle, agency)
                .filter(file -> file.status().submitted())
                .map(contents::of)
                .map(content -> content.leaves().stream()
                        .map(leaf -> changing.read(content.answer(leaf), leaf, content.documents(leaf)))
                        .toList())
                .orElse(List.of());
    }

    /** What was submitted for some leaves of a file, in no particular order; nothing before submission. */
    public List<SubmittedAnswer> answers(CycleId cycle, AgencyId agency, Set<LeafId> leaves) {
        if (!files.find(cycle, agency).filter(file -> file.status().submitted()).isPresent()) {
            return List.of();
        }
        var changing = underChange.submitted(cycle);
        var documents = attachments.ofFile(cycle, agency).stream().collect(Collectors.groupingBy(AttachmentRow::leaf));
        return answers.readAll(cycle, agency).stream()
                .filter(answer -> leaves.contains(answer.leaf()))
                .map(answer -> changing.read(
                        answer, sets.leaf(answer.leaf()), documents.getOrDefault(answer.leaf(), List.of())))
                .toList();
    }

    /** @throws NotFoundException unless the file is submitted and has this leaf */
    public SubmittedAnswer answer(CycleId cycle, AgencyId agency, LeafId leaf) {
        return files.find(cycle, agency)
                .filter(file -> file.status().submitted())
                .flatMap(file -> answers.find(cycle, agency, leaf))
                .map(answer -> underChange
                        .submitted(cycle)
                        .read(answer, sets.leaf(leaf), attachments.ofAnswer(cycle, agency, leaf)))
                .orElseThrow(() -> new NotFoundException("No submitted answer of " + agency + " for " + leaf));
    }

    /** What all agencies submitted for one leaf: three statements, whatever the number of agencies. */
    public List<SubmittedAnswer> answersByLeaf(CycleId cycle, LeafId leaf) {
        var submitted = answers.ofLeaf(cycle, leaf, SUBMITTED);
        if (submitted.isEmpty()) {
            return List.of();
        }
        Map<AgencyId, List<AttachmentRow>> documents =
                attachments.ofLeaf(cycle, leaf).stream().collect(Collectors.groupingBy(AttachmentRow::agency));
        var on = sets.leaf(leaf);
        var changing = underChange.submitted(cycle);
        return submitted.stream()
                .map(answer -> changing.read(answer, on, documents.getOrDefault(answer.agency(), List.of())))
                .toList();
    }
}
