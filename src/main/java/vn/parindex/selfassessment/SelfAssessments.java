package vn.parindex.selfassessment;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.NotFoundException;

interface SelfAssessments extends Repository<SelfAssessment, FileId> {

    String ONE = "select f from SelfAssessment f where f.cycle = ?1 and f.agency = ?2";

    @Query(ONE)
    Optional<SelfAssessment> find(CycleId cycle, AgencyId agency);

    /** Holds the file where it is until the transaction ends; others may hold it too. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query(ONE)
    Optional<SelfAssessment> hold(CycleId cycle, AgencyId agency);

    /** Waits for everybody who writes in the file, and keeps the next ones waiting. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(ONE)
    Optional<SelfAssessment> take(CycleId cycle, AgencyId agency);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from SelfAssessment f where f.id = ?1")
    Optional<SelfAssessment> take(FileId id);

    Optional<SelfAssessment> findById(FileId id);

    @Query("select f from SelfAssessment f where f.cycle = ?1")
    List<SelfAssessment> ofCycle(CycleId cycle);

    /** Writes at once: {@link SubmittedAnswers} are read beside the entities, also by whoever hears of this saving. */
    SelfAssessment saveAndFlush(SelfAssessment file);

    /** @throws NotFoundException when the agency has no file in the cycle */
    default SelfAssessment existing(CycleId cycle, AgencyId agency) {
        return find(cycle, agency).orElseThrow(() -> new NotFoundException("No file of " + agency));
    }

    /** {@link #take(CycleId, AgencyId)}, where there must be one. */
    default SelfAssessment taken(CycleId cycle, AgencyId agency) {
        return take(cycle, agency).orElseThrow(() -> new NotFoundException("No file of " + agency));
    }
}
