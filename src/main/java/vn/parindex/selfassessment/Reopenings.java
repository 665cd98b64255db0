package vn.parindex.selfassessment;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.NotFoundException;

interface Reopenings extends Repository<Reopening, ReopeningId> {

    Reopening save(Reopening reopening);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Reopening r where r.id = ?1")
    Optional<Reopening> take(ReopeningId id);

    Optional<Reopening> findById(ReopeningId id);

    @Query("select r from Reopening r where r.cycle = ?1 and r.agency = ?2 order by r.askedAt desc")
    List<Reopening> ofFile(CycleId cycle, AgencyId agency);

    @Query("select r from Reopening r where r.cycle = ?1 and r.status in ?2")
    List<Reopening> inStates(CycleId cycle, Collection<ReopeningStatus> states);

    /** @throws NotFoundException when there is no such request */
    default Reopening taken(ReopeningId id) {
        return take(id).orElseThrow(() -> new NotFoundException("No reopening " + id));
    }
}
