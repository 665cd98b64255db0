package vn.parindex.appraisal;

import java.util.List;
import java.util.Map;
import vn.parindex.agency.AgencyKind;
import vn.parindex.cycle.CycleEvent;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.FileId;

/**
 * The provisional results of a level are open now.
 *
 * @param files those that were appraised and waited for it
 */
public record ClarificationsReleased(CycleId cycle, AgencyKind kind, List<FileId> files) implements CycleEvent {

    public ClarificationsReleased {
        files = List.copyOf(files);
    }

    @Override
    public String action() {
        return "clarification.released";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("kind", kind.code());
    }
}
