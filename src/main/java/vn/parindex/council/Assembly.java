package vn.parindex.council;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who may vote on one item: the invited members without those recused. Neither side of the quorum counts a recused one.
 *
 * @param members those who may vote, in the room or not
 */
record Assembly(Map<UUID, Attendee> members, Quorum quorum) {

    static Assembly without(Set<UUID> recused, Map<UUID, Attendee> invited, Quorum quorum) {
        var members = invited.entrySet().stream()
                .filter(entry -> entry.getValue().votes())
                .filter(entry -> !recused.contains(entry.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Assembly(members, quorum);
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
