package vn.parindex.council;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.parindex.appraisal.DeclaredConflicts;
import vn.parindex.shared.NotFoundException;

/**
 * Who takes no part in an item of a meeting, voting members and the secretary alike: whoever comes from the agency, whoever
 * declared a conflict of interest with it, and others by their own word.
 */
@Component
class Recusals {

    private final CouncilItems items;
    private final CouncilNotes notes;
    private final DeclaredConflicts conflicts;
    private final Chamber chamber;

    Recusals(CouncilItems items, CouncilNotes notes, DeclaredConflicts conflicts, Chamber chamber) {
        this.items = items;
        this.notes = notes;
        this.conflicts = conflicts;
        this.chamber = chamber;
    }

    /** Those by rule first. What was decided, and what a closed meeting left, stays as it was. */
    List<RecusalRow> of(CouncilMeeting meeting, ItemId id) {
        var item = items.findById(id)
                .orElseThrow(() -> new NotFoundException("council item " + id))
                .row();
        var keptAway = conflicts.with(item.agency(), item.cycle(), moment(meeting, item));
        var byRule = meeting.members().entrySet().stream()
                .flatMap(entry -> byRule(entry, item, keptAway).stream())
                .toList();
        var ruled = byRule.stream().map(RecusalRow::officer).collect(Collectors.toSet());
        var own = notes.recusals(id).stream()
                .filter(recusal -> meeting.members().containsKey(recusal.officer()))
                .filter(recusal -> !ruled.contains(recusal.officer()));
        return Stream.concat(byRule.stream(), own).toList();
    }

    Set<UUID> recused(CouncilMeeting meeting, ItemId item) {
        return of(meeting, item).stream().map(RecusalRow::officer).collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<RecusalRow> byRule(Map.Entry<UUID, Attendee> entry, ItemRow item, Set<String> keptAway) {
        var member = entry.getValue();
        if (member.isOf(item.agency())) {
            return Optional.of(RecusalRow.byRule(entry.getKey(), member.name(), RecusalGround.OWN_AGENCY));
        }
        return keptAway.contains(member.username())
                ? Optional.of(RecusalRow.byRule(entry.getKey(), member.name(), RecusalGround.CONFLICT))
                : Optional.empty();
    }

    private LocalDateTime moment(CouncilMeeting meeting, ItemRow item) {
        var closed = Optional.ofNullable(meeting.row().closedAt()).orElseGet(chamber::now);
        return item.isOpen() || item.decided().at().isAfter(closed)
                ? closed
                : item.decided().at();
    }
}
