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

interface Reopenings extends Repository<Reopening, ReopeningId> {

    /** Writes at once: {@link SubmittedAnswers} are read beside the entities, also by whoever hears of this saving. */
    Reopening saveAndFlush(Reopening reopening);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Reopening r where r.id = ?1")
    Optional<Reopening> take(ReopeningId id);

    Optional<Reopening> findById(ReopeningId id);

    @Query("select r from Reopening r where r.cycle = ?1 and r.agency = ?2 order by r.askedAt desc")
    List<Reopening> ofFile(CycleId cycle, AgencyId agency);

    /** Those whose leaf is being changed. The states are part of the text, so that it is translated only once. */
    @Query("""
            select r from Reopening r where r.cycle = ?1 and r.status in (
            vn.parindex.selfassessment.ReopeningStatus.OPEN, vn.parindex.selfassessment.ReopeningStatus.BEFORE_LEADER)""")
    List<Reopening> underChange(CycleId cycle);

    /** @throws NotFoundException when there is no such request */
    default Reopening taken(ReopeningId id) {
        return take(id).orElseThrow(() -> new NotFoundException("No reopening " + id));
    }
}
