package vn.parindex.council;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.parindex.agency.AgencyRow;
import vn.parindex.criteria.Leaf;

/**
 * A meeting as everybody in it sees it.
 *
 * @param agenda in its order, numbered from 1
 * @param voting the item being voted on
 * @param tied whether it waits for the chair's vote
 */
public record RoomDetails(
        MeetingRow meeting, List<MemberRow> members, List<RoomLine> agenda, Set<ItemId> voting, boolean tied) {

    public RoomDetails {
        members = List.copyOf(members);
        agenda = List.copyOf(agenda);
        voting = Set.copyOf(voting);
    }

    /** @param flags how many members asked for it */
    public record RoomLine(int number, ItemRow item, AgencyRow agency, Leaf leaf, int flags) implements AgendaLine {}

    /** How many members can vote. */
    public int voters() {
        return (int) members.stream().filter(MemberRow::votes).count();
    }

    /** How many of them are in the room. */
    public int present() {
        return (int) members.stream()
                .filter(member -> member.votes() && member.isPresent())
                .count();
    }

    /** How many must be. */
    public int needed() {
        return meeting.quorum().needed(voters());
    }

    public int decided() {
        return (int) agenda.stream().filter(line -> !line.item().isOpen()).count();
    }

    /** The reader, if invited. */
    public Optional<MemberRow> me() {
        return members.stream().filter(MemberRow::me).findFirst();
    }
}
