package vn.parindex.selfassessment;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;

interface Answers extends Repository<Answer, AnswerId> {

    String ONE = "select a from Answer a where a.cycle = ?1 and a.agency = ?2 and a.leaf = ?3";
    String FILE = "select a from Answer a where a.cycle = ?1 and a.agency = ?2";

    @Query(ONE)
    Optional<Answer> find(CycleId cycle, AgencyId agency, LeafId leaf);

    /** Two who write one answer come one after the other, and the second sees what the first left. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(ONE)
    Optional<Answer> take(CycleId cycle, AgencyId agency, LeafId leaf);

    @Query(FILE)
    List<Answer> ofFile(CycleId cycle, AgencyId agency);

    @Query(FILE + " and a.leaf in ?3")
    List<Answer> ofLeaves(CycleId cycle, AgencyId agency, Collection<LeafId> leaves);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(FILE)
    List<Answer> takeAll(CycleId cycle, AgencyId agency);

    Answer saveAndFlush(Answer answer);

    void flush();
}
