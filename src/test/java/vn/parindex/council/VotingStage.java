package vn.parindex.council;

import static vn.parindex.council.CouncilScene.act;
import static vn.parindex.council.CouncilScene.as;

import org.springframework.stereotype.Component;
import vn.parindex.council.CouncilScene.Scene;
import vn.parindex.identity.Officer;

/** What a meeting does and shows, as its tests put it: votes are opened and cast, an item is looked at. */
@Component
class VotingStage {

    private final VoteService votes;
    private final CouncilRoom room;

    VotingStage(VoteService votes, CouncilRoom room) {
        this.votes = votes;
        this.room = room;
    }

    /** The chair opens a vote. */
    VoteId open(Scene scene, int item, VoteKind kind, String... motions) {
        return as(scene.chair(), () -> votes.open(CouncilScene.vote(scene, item, kind, motions)));
    }

    void cast(VoteId vote, Officer member, int option) {
        act(member, () -> votes.cast(vote, option));
    }

    /** The meeting as the chair sees it. */
    RoomDetails room(Scene scene) {
        return as(scene.chair(), () -> room.room(scene.meeting()));
    }

    /** One of its items as the chair sees it. */
    RoomItem item(Scene scene, int item) {
        return as(scene.chair(), () -> room.item(scene.meeting(), scene.items().get(item)));
    }

    VoteRow last(Scene scene, int item) {
        return item(scene, item).vote().orElseThrow();
    }
}
