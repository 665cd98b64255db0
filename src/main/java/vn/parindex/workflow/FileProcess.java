package vn.parindex.workflow;

import java.util.List;
import java.util.Map;

/**
 * Where one file is: the model that carries it, what became of each element, and the work on it.
 *
 * @param model BPMN as it is deployed, of the version that carries this file
 * @param names by element, as the model has them
 * @param work everything that was or is to be done by people, the oldest first
 */
public record FileProcess(
        String model, List<ActivityState> activities, Map<String, String> names, List<PassedWork> work) {

    public FileProcess {
        activities = List.copyOf(activities);
        names = Map.copyOf(names);
        work = List.copyOf(work);
    }

    /** What waits for somebody now. */
    public List<PassedWork> open() {
        return work.stream().filter(item -> item.closedAt().isEmpty()).toList();
    }
}
