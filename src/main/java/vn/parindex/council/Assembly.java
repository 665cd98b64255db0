package vn.parindex.council;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who may vote on one item: the invited members without those recused. Neither side of the quorum counts a recused one.
 *
 * @param members those who may vote, in the room or not
 * @param recused those who vote on other items of the meeting
 */
record Assembly(Map<UUID, Attendee> members, Set<UUID> recused, Quorum quorum) {

    static Assembly without(Set<UUID> recused, Map<UUID, Attendee> invited, Quorum quorum) {
        var voting = invited.entrySet().stream()
                .filter(entry -> entry.getValue().votes())
                .collect(Collectors.partitioningBy(
                        entry -> recused.contains(entry.getKey()),
                        Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
        return new Assembly(voting.get(false), voting.get(true).keySet(), quorum);
    }

    /** Who of the meeting's voting members has no ballot, and why not. */
    Map<UUID, NoBallot> unvoted(Set<UUID> voted) {
        var unvoted = new HashMap<UUID, NoBallot>();
        recused.forEach(member -> unvoted.put(member, NoBallot.RECUSED));
        members.forEach((id, member) -> {
            if (!voted.contains(id)) {
                unvoted.put(id, member.isPresent() ? NoBallot.ABSTAINED : NoBallot.ABSENT);
            }
        });
        return unvoted;
    }

    int present() {
        return (int) members.values().stream().filter(Attendee::isPresent).count();
    }

    int needed() {
        return quorum.needed(members.size());
    }

    boolean isQuorate() {
        return present() >= needed();
    }
}
