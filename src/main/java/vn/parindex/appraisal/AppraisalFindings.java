package vn.parindex.appraisal;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.FileId;

/** The findings. A finding is locked while it is decided, so that its version can be compared without a race. */
interface AppraisalFindings extends Repository<AppraisalFinding, FindingId> {

    AppraisalFinding save(AppraisalFinding finding);

    <S extends AppraisalFinding> List<S> saveAll(Iterable<S> findings);

    /** For tables that are read beside the entities. */
    void flush();

    Optional<AppraisalFinding> findById(FindingId id);

    /** One that is decided alone: a text that is translated once, which a list of any length is not. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from AppraisalFinding f where f.id = :id")
    Optional<AppraisalFinding> findForDeciding(FindingId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from AppraisalFinding f where f.id in :ids")
    List<AppraisalFinding> findForDeciding(Collection<FindingId> ids);

    /** All findings of a file, kept as they are until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from AppraisalFinding f where f.appraisal in (select a.id from Appraisal a where a.file = :file)")
    List<AppraisalFinding> holdAll(FileId file);

    /** The finding of one leaf, kept as it is until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from AppraisalFinding f where f.cycle = :cycle and f.agency = :agency and f.leaf = :leaf")
    List<AppraisalFinding> hold(CycleId cycle, AgencyId agency, LeafId leaf);

    /** The file was withdrawn before anything was decided. */
    @Modifying
    @Query("delete from AppraisalFinding f where f.appraisal in (select a.id from Appraisal a where a.file = :file)")
    void deleteOf(FileId file);

    @Query("select new vn.parindex.appraisal.FindingOwner(f.cycle, f.agency) from AppraisalFinding f where f.id = :id")
    Optional<FindingOwner> findOwner(FindingId id);

    @Query("select f from AppraisalFinding f where f.appraisal = :appraisal")
    List<AppraisalFinding> findByAppraisal(AppraisalId appraisal);

    @Query("select f from AppraisalFinding f where f.appraisal in (select a.id from Appraisal a where a.file = :file)")
    List<AppraisalFinding> findByFile(FileId file);

    /** Those whose first verdict asks for the agency's word: changed, or put as a question. */
    @Query("""
            select f from AppraisalFinding f where f.appraisal in (select a.id from Appraisal a where a.file = :file)
            and f.first.verdict in (vn.parindex.appraisal.Verdict.CHANGED, vn.parindex.appraisal.Verdict.ASKED)""")
    List<AppraisalFinding> findInQuestion(FileId file);

    /** The same of one appraisal. */
    @Query("""
            select f from AppraisalFinding f where f.appraisal = :appraisal
            and f.first.verdict in (vn.parindex.appraisal.Verdict.CHANGED, vn.parindex.appraisal.Verdict.ASKED)""")
    List<AppraisalFinding> findInQuestion(AppraisalId appraisal);

    @Query("select f from AppraisalFinding f where f.cycle = :cycle and f.agency = :agency")
    List<AppraisalFinding> findByCycleAndAgency(CycleId cycle, AgencyId agency);

    /** Those on which both opinions are in. */
    @Query("""
            select f from AppraisalFinding f
            where f.cycle = :cycle and f.scoring.stage <> vn.parindex.appraisal.ScoringStage.OPEN""")
    List<AppraisalFinding> findScoredByTwo(CycleId cycle);

    @Query("""
            select f from AppraisalFinding f, Appraisal a where a.id = f.appraisal and f.cycle = :cycle
            and a.inCharge.value = :ministry and f.scoring.stage <> vn.parindex.appraisal.ScoringStage.OPEN""")
    List<AppraisalFinding> findScoredByTwo(CycleId cycle, UUID ministry);

    List<AppraisalFinding> findByIdIn(Collection<FindingId> ids);
}
