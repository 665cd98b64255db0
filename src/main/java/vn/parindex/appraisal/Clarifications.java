package vn.parindex.appraisal;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.FileId;

/** The clarification windows, one per file at most. Answering holds the window in share mode, finishing holds it alone. */
interface Clarifications extends Repository<Clarification, FileId> {

    Clarification save(Clarification clarification);

    Optional<Clarification> findById(FileId file);

    @Query("select c from Clarification c where c.cycle = :cycle and c.agency = :agency")
    Optional<Clarification> findByCycleAndAgency(CycleId cycle, AgencyId agency);

    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select c from Clarification c where c.cycle = :cycle and c.agency = :agency")
    Optional<Clarification> findForAnswering(CycleId cycle, AgencyId agency);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Clarification c where c.cycle = :cycle and c.agency = :agency")
    Optional<Clarification> findForFinishing(CycleId cycle, AgencyId agency);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Clarification c where c.file = :file")
    Optional<Clarification> findForFinishing(FileId file);
}
