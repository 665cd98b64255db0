package vn.parindex.council;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.council.RoomDetails.RoomLine;
import vn.parindex.criteria.CriteriaSets;

/** The agenda of a meeting with what each line is about. */
@Component
class RoomAgenda {

    private final CouncilItems items;
    private final CouncilNotes notes;
    private final Agencies agencies;
    private final CriteriaSets sets;

    RoomAgenda(CouncilItems items, CouncilNotes notes, Agencies agencies, CriteriaSets sets) {
        this.items = items;
        this.notes = notes;
        this.agencies = agencies;
        this.sets = sets;
    }

    List<RoomLine> of(CouncilMeeting meeting) {
        var known = items.findByCycle(meeting.cycle()).stream()
                .collect(Collectors.toMap(CouncilItem::id, Function.identity()));
        var flags = notes.flagged(meeting.cycle());
        var lines = new ArrayList<RoomLine>();
        for (var id : meeting.items()) {
            var item = known.get(id).row();
            lines.add(new RoomLine(
                    lines.size() + 1,
                    item,
                    agencies.get(item.agency()),
                    sets.leaf(item.leaf()),
                    flags.getOrDefault(id, 0)));
        }
        return lines;
    }
}
