package vn.parindex.appraisal;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The opinions. To be asked by {@link FirstDecisions} for readers and by {@link Decider} for who decides. */
interface ScorerOpinions extends Repository<ScorerOpinion, OpinionId> {

    ScorerOpinion save(ScorerOpinion opinion);

    /** The reader's own, and those of others where both are in. */
    @Query("""
            select o from ScorerOpinion o, AppraisalFinding f
            where f.id = o.id.finding and f.id in :findings
            and (o.id.scorer = :reader or f.scoring.stage <> vn.parindex.appraisal.ScoringStage.OPEN)
            order by o.said.by.at, o.id.scorer""")
    List<ScorerOpinion> findVisible(Collection<FindingId> findings, String reader);

    /** All of findings that are held, as they stand now and not as they stood when the transaction began. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from ScorerOpinion o where o.id.finding in :findings")
    List<ScorerOpinion> hold(Collection<FindingId> findings);

    /** How many have been given and stand. */
    @Query("""
            select count(o) from ScorerOpinion o where o.id.finding in :findings
            and o.said.verdict <> vn.parindex.appraisal.Verdict.PENDING""")
    long countIn(Collection<FindingId> findings);
}
