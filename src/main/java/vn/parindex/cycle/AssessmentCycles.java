package vn.parindex.cycle;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AssessmentCycles extends Repository<AssessmentCycle, CycleId> {

    Optional<AssessmentCycle> findById(CycleId id);

    AssessmentCycle save(AssessmentCycle cycle);

    AssessmentCycle saveAndFlush(AssessmentCycle cycle);
}
