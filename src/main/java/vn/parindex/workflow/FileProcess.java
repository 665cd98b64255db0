package vn.parindex.workflow;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where one file is: the model that carries it, what became of each element, and the work on it.
 *
 * @param model BPMN as it is deployed, of the version that carries this file
 * @param names by element, as the model has them
 * @param work everything that was or is to be done by people, the oldest first
 * @param stuckSince when the first of the program's steps failed for good that nobody has mended yet
 */
public record FileProcess(
        String model,
        List<ActivityState> activities,
        Map<String, String> names,
        List<PassedWork> work,
        Optional<LocalDateTime> stuckSince) {

    public FileProcess {
        activities = List.copyOf(activities);
        names = Map.copyOf(names);
        work = List.copyOf(work);
    }

    /** Of several who work side by side, those who are done while others are not. */
    public List<PassedWork> doneBeside() {
        return open().stream()
                .filter(item -> item.kind() == WorkKind.APPRAISE || item.kind() == WorkKind.DECIDE_AGAIN)
                .map(PassedWork::kind)
                .distinct()
                .flatMap(kind -> round(kind).stream())
                .filter(item -> item.closedAt().isPresent())
                .toList();
    }

    /** Work of a kind that was opened together, the latest time. */
    public List<PassedWork> round(WorkKind kind) {
        var ofKind = work.stream().filter(item -> item.kind() == kind).toList();
        return ofKind.stream()
                .map(PassedWork::openedAt)
                .max(Comparator.naturalOrder())
                .map(last -> ofKind.stream()
                        .filter(item -> !item.openedAt().isBefore(last.minusMinutes(1)))
                        .toList())
                .orElse(List.of());
    }

    /** What waits for somebody now. */
    public List<PassedWork> open() {
        return work.stream().filter(item -> item.closedAt().isEmpty()).toList();
    }
}
