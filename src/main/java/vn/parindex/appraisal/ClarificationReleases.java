package vn.parindex.appraisal;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.parindex.cycle.CycleId;

/** The levels whose provisional results are or were held back, one per cycle and kind at most. */
interface ClarificationReleases extends Repository<ClarificationRelease, UUID> {

    ClarificationRelease save(ClarificationRelease release);

    List<ClarificationRelease> findByCycle(CycleId cycle);

    Optional<ClarificationRelease> findByCycleAndKind(CycleId cycle, String kind);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from ClarificationRelease r where r.cycle = :cycle and r.kind = :kind")
    Optional<ClarificationRelease> findForOpening(CycleId cycle, String kind);

    /** A file that asks whether it must wait is not passed by the act that opens its level. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select r from ClarificationRelease r where r.cycle = :cycle and r.kind = :kind")
    Optional<ClarificationRelease> findForWaiting(CycleId cycle, String kind);
}
