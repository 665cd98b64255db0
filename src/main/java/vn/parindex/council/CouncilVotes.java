package vn.parindex.council;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The votes of the Council's meetings; changed only while the meeting is held. */
interface CouncilVotes extends Repository<CouncilVote, VoteId> {

    CouncilVote save(CouncilVote vote);

    Optional<CouncilVote> findById(VoteId id);

    @Query("select v.meeting from CouncilVote v where v.id = :id")
    Optional<MeetingId> meetingOf(VoteId id);

    @Query("select v from CouncilVote v where v.meeting = :meeting order by v.opened.at, v.id")
    List<CouncilVote> ofMeeting(MeetingId meeting);
}
