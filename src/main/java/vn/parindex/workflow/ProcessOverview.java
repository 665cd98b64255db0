package vn.parindex.workflow;

import java.util.List;
import java.util.Map;

/**
 * All files of a cycle on one version of the model.
 *
 * @param model BPMN as it is deployed
 * @param names by element, as the model has them
 * @param places where files are, in the order of the work
 * @param version the one that is shown; its definition is empty before anything was opened
 * @param versions all that carry open work of this cycle, the latest first
 */
public record ProcessOverview(
        String model,
        Map<String, String> names,
        List<ProcessPlace> places,
        ProcessVersion version,
        List<ProcessVersion> versions) {

    public ProcessOverview {
        names = Map.copyOf(names);
        places = List.copyOf(places);
        versions = List.copyOf(versions);
    }

    /** Files with open work. */
    public int files() {
        return versions.stream().mapToInt(ProcessVersion::files).sum();
    }

    /** Past their deadline, on the version that is shown. */
    public int overdue() {
        return places.stream().mapToInt(ProcessPlace::overdue).sum();
    }
}
