package vn.parindex.selfassessment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.division.DividedWork;
import vn.parindex.division.LeafStage;

/** Tells the division of work how far the leaves of a file are. */
@Component
class FileStages implements DividedWork {

    private final SelfAssessments files;
    private final Answers answers;
    private final AttachmentTable attachments;
    private final Cycles cycles;

    FileStages(SelfAssessments files, Answers answers, AttachmentTable attachments, Cycles cycles) {
        this.files = files;
        this.answers = answers;
        this.attachments = attachments;
        this.cycles = cycles;
    }

    @Override
    public boolean isOpen(CycleId cycle, AgencyId agency) {
        return files.find(cycle, agency)
                .filter(file -> file.status() == FileStatus.SELF_ASSESSING)
                .isPresent();
    }

    @Override
    public Map<LeafId, LeafStage> stages(CycleId cycle, AgencyId agency) {
        var stages = new LinkedHashMap<LeafId, LeafStage>();
        if (files.find(cycle, agency).isPresent()) {
            var known = new FileIndex(answers.ofFile(cycle, agency));
            var counts = attachments.counts(cycle, agency);
            for (var leaf : FileSets.selfScored(cycles.setOf(cycle, agency))) {
                known.answer(leaf)
                        .ifPresent(answer ->
                                stages.put(leaf.id(), stage(answer, leaf, counts.getOrDefault(leaf.id(), 0))));
            }
        }
        return stages;
    }

    private static LeafStage stage(Answer answer, Leaf leaf, int documents) {
        return switch (answer.status()) {
            case RETURNED -> LeafStage.RETURNED;
            case UNTOUCHED -> LeafStage.REST;
            case DRAFT, DONE ->
                Completeness.check(answer, leaf, documents)
                        .filter(FileStages::isMissing)
                        .map(problem -> LeafStage.MISSING)
                        .orElse(answer.isDone() ? LeafStage.DONE : LeafStage.DOING);
        };
    }

    private static boolean isMissing(LeafProblem problem) {
        return problem.kind() == LeafProblem.Kind.NO_EVIDENCE || problem.kind() == LeafProblem.Kind.NO_EXPLANATION;
    }
}
