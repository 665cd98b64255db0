package vn.parindex.council;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;

/**
 * Note pads: what whoever is invited writes on an item for nobody else. Whose pad it is follows from who is signed in, never
 * from an argument. Writing is no act of the meeting: no event, hence no trail and no news.
 */
@Service
@Transactional
public class PrivateNoteService {

    private final CouncilMeetings meetings;
    private final PrivateNotes notes;
    private final Recusals recusals;
    private final CouncilFiles files;
    private final Chamber chamber;

    PrivateNoteService(
            CouncilMeetings meetings, PrivateNotes notes, Recusals recusals, CouncilFiles files, Chamber chamber) {
        this.meetings = meetings;
        this.notes = notes;
        this.recusals = recusals;
        this.files = files;
        this.chamber = chamber;
    }

    /** The signed-in person's own note on an item of the meeting, whatever has become of the meeting since. */
    @PreAuthorize("@access.permits('council.note')")
    @Transactional(readOnly = true)
    public PrivateNote read(MeetingId id, ItemId item) {
        meeting(id);
        return notes.of(chamber.person().id(), item);
    }

    /**
     * Overwrites the signed-in person's own note; nothing left of it empties the pad.
     *
     * @param seen the version that the person has before them
     * @throws PrivateNoteConflictException when another window of the same person was faster
     */
    @PreAuthorize("@access.permits('council.note')")
    public PrivateNote write(MeetingId id, ItemId item, String text, long seen) {
        requireWritable(meeting(id), item);
        var author = chamber.person().id();
        var words = Opinion.plain("note", "council.refusal.noteTooLong", text);
        var stored = notes.of(author, item);
        if (stored.text().equals(words)) {
            return stored;
        }
        if (!notes.write(author, item, seen, words, chamber.now())) {
            throw new PrivateNoteConflictException(notes.of(author, item));
        }
        return notes.of(author, item);
    }

    private CouncilMeeting meeting(MeetingId id) {
        return meetings.findById(id).orElseThrow(() -> new NotFoundException("council meeting " + id));
    }

    private void requireWritable(CouncilMeeting meeting, ItemId item) {
        var person = chamber.person().id();
        meeting.member(person);
        meeting.requireNotClosed();
        meeting.requireOnAgenda(item);
        files.requireUndecided(meeting.cycle());
        if (recusals.recused(meeting, item).contains(person.value())) {
            throw new RefusedException("council.refusal.recusedNotes");
        }
    }
}
