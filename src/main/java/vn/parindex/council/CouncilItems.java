package vn.parindex.council;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.FileId;

/** The Council's items. All items of a file are locked while one is decided, so that somebody notices the last one. */
interface CouncilItems extends Repository<CouncilItem, ItemId> {

    CouncilItem save(CouncilItem item);

    <S extends CouncilItem> List<S> saveAll(Iterable<S> items);

    /** For rows of others that refer to what was just saved. */
    void flush();

    Optional<CouncilItem> findById(ItemId id);

    @Query("select i from CouncilItem i where i.cycle = :cycle")
    List<CouncilItem> findByCycle(CycleId cycle);

    @Query("select i from CouncilItem i where i.file = :file")
    List<CouncilItem> findByFile(FileId file);

    Optional<CouncilItem> findByCycleAndAgencyAndLeaf(CycleId cycle, AgencyId agency, LeafId leaf);

    /** The item with all others of its file; nothing when there is no such item. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from CouncilItem i where i.file = (select one.file from CouncilItem one where one.id = :id)")
    List<CouncilItem> findForDeciding(ItemId id);

    @Query("select distinct i.agency from CouncilItem i where i.cycle = :cycle and i.status = :status")
    Set<AgencyId> agencies(CycleId cycle, ItemStatus status);
}
