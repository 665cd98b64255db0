package vn.parindex.appraisal;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.FileId;

/** The appraisals. Deciding a finding holds its appraisal in share mode, closing holds it alone. */
interface Appraisals extends Repository<Appraisal, AppraisalId> {

    Appraisal save(Appraisal appraisal);

    <S extends Appraisal> List<S> saveAll(Iterable<S> appraisals);

    Optional<Appraisal> findById(AppraisalId id);

    List<Appraisal> findByIdIn(Collection<AppraisalId> ids);

    @Query("select a from Appraisal a where a.cycle = :cycle and a.agency = :agency")
    List<Appraisal> findByCycleAndAgency(CycleId cycle, AgencyId agency);

    @Query("select a from Appraisal a where a.file = :file order by a.id.value")
    List<Appraisal> findByFile(FileId file);

    String UNFINISHED = """
            select a from Appraisal a where a.cycle = :cycle and a.inCharge = :ministry
            and a.status <> vn.parindex.appraisal.AppraisalStatus.FINAL order by a.id.value""";

    /** Of a ministry, whatever is not final. */
    @Query(UNFINISHED)
    List<Appraisal> findUnfinished(CycleId cycle, AgencyId ministry);

    /** The same, held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(UNFINISHED)
    List<Appraisal> takeUnfinished(CycleId cycle, AgencyId ministry);

    /** The file was withdrawn before anything was decided. */
    @Modifying
    @Query("delete from Appraisal a where a.file = :file")
    void deleteOf(FileId file);

    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select a from Appraisal a where a.id = :id")
    Optional<Appraisal> findForDeciding(AppraisalId id);

    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select a from Appraisal a where a.id in :ids")
    List<Appraisal> findForDeciding(Collection<AppraisalId> ids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Appraisal a where a.id = :id")
    Optional<Appraisal> findForClosing(AppraisalId id);
}
