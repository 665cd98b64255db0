package vn.parindex.division;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.NodeId;
import vn.parindex.cycle.CycleId;

interface Assignments extends Repository<Assignment, AssignmentId> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Assignment a where a.id = ?1")
    Optional<Assignment> take(AssignmentId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Assignment a where a.cycle = ?1 and a.agency = ?2 and a.node in ?3")
    List<Assignment> take(CycleId cycle, AgencyId agency, Collection<NodeId> nodes);

    <S extends Assignment> List<S> saveAll(Iterable<S> assignments);

    void deleteAll(Iterable<? extends Assignment> assignments);

    void flush();
}
