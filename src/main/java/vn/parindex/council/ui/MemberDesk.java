package vn.parindex.council.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import vn.parindex.council.ItemId;
import vn.parindex.council.MeetingId;
import vn.parindex.council.MemberService;
import vn.parindex.council.PrivateNote;
import vn.parindex.council.PrivateNoteService;
import vn.parindex.identity.AccessMatrix;

/** What a member does alone in a meeting: acts that the others see, and a note pad that nobody else does. */
@SpringComponent
class MemberDesk {

    private final MemberService acts;
    private final PrivateNoteService notes;
    private final AccessMatrix access;

    MemberDesk(MemberService acts, PrivateNoteService notes, AccessMatrix access) {
        this.acts = acts;
        this.notes = notes;
        this.access = access;
    }

    MemberService acts() {
        return acts;
    }

    boolean keepsNotes() {
        return access.permits("council.note");
    }

    PrivateNote note(MeetingId meeting, ItemId item) {
        return notes.read(meeting, item);
    }

    PrivateNote note(MeetingId meeting, ItemId item, String text, long seen) {
        return notes.write(meeting, item, text, seen);
    }
}
