package vn.parindex.appraisal;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;

/** The questions about single criteria. Whatever is done to one holds it alone; asking holds the finding. */
interface CriterionQueries extends Repository<CriterionQuery, CriterionQueryId> {

    String OPEN = "select q from CriterionQuery q where q.status = vn.parindex.appraisal.QueryStatus.OPEN";
    String UNHEARD = "select q from CriterionQuery q where q.heard.at is null and q.status in ("
            + "vn.parindex.appraisal.QueryStatus.ANSWERED, vn.parindex.appraisal.QueryStatus.EXPIRED)";
    String OF_APPRAISAL = "select q from CriterionQuery q where q.appraisal = :appraisal order by q.asked.at";

    CriterionQuery save(CriterionQuery query);

    <S extends CriterionQuery> List<S> saveAll(Iterable<S> queries);

    Optional<CriterionQuery> findById(CriterionQueryId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select q from CriterionQuery q where q.id = :id")
    Optional<CriterionQuery> take(CriterionQueryId id);

    /** Answers and silences that the ministry has not taken note of. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(UNHEARD + " and q.finding in :findings")
    List<CriterionQuery> takeUnheard(Collection<FindingId> findings);

    /** The same of one finding. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(UNHEARD + " and q.finding = :finding")
    List<CriterionQuery> takeUnheard(FindingId finding);

    /** All that may still be answered. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(OPEN + " order by q.asked.at")
    List<CriterionQuery> takeOpen();

    @Query(OPEN + " order by q.asked.at, q.id.value")
    List<CriterionQuery> findAllOpen();

    @Query(OPEN + " and q.finding in :findings")
    List<CriterionQuery> findOpen(Collection<FindingId> findings);

    @Query(OPEN + " and q.finding = :finding")
    Optional<CriterionQuery> findOpen(FindingId finding);

    @Query("select q from CriterionQuery q where q.finding in :findings order by q.asked.at")
    List<CriterionQuery> findByFindings(Collection<FindingId> findings);

    @Query("select q from CriterionQuery q where q.cycle = :cycle and q.agency = :agency order by q.asked.at desc")
    List<CriterionQuery> findByFile(CycleId cycle, AgencyId agency);

    /** All of one appraisal, oldest first, held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(OF_APPRAISAL)
    List<CriterionQuery> takeAll(AppraisalId appraisal);

    @Query(OF_APPRAISAL)
    List<CriterionQuery> findByAppraisal(AppraisalId appraisal);

    @Query("select q.id from CriterionQuery q where q.appraisal = :appraisal")
    List<CriterionQueryId> findIds(AppraisalId appraisal);

    @Query("select count(q) from CriterionQuery q where q.finding in :findings")
    long countOf(Collection<FindingId> findings);

    @Query("""
            select count(q) from CriterionQuery q
            where q.cycle = :cycle and q.agency in :agencies and q.shown.points is not null""")
    long countShown(CycleId cycle, Collection<AgencyId> agencies);
}
