package vn.parindex.council;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.parindex.cycle.CycleId;

/** The Council's meetings. Whoever changes anything about one, a vote included, holds its row until it is done. */
interface CouncilMeetings extends Repository<CouncilMeeting, MeetingId> {

    CouncilMeeting save(CouncilMeeting meeting);

    Optional<CouncilMeeting> findById(MeetingId id);

    @Query("select m from CouncilMeeting m where m.cycle = :cycle order by m.number desc")
    List<CouncilMeeting> ofCycle(CycleId cycle);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from CouncilMeeting m where m.id = :id")
    Optional<CouncilMeeting> hold(MeetingId id);

    @Query("select max(m.number) from CouncilMeeting m where m.cycle = :cycle")
    Optional<Integer> lastNumber(CycleId cycle);

    /** Meetings not closed yet that have the item on their agenda. */
    @Query("select m from CouncilMeeting m join m.items i where i = :item"
            + " and m.status <> vn.parindex.council.MeetingStatus.CLOSED")
    List<CouncilMeeting> awaiting(ItemId item);
}
