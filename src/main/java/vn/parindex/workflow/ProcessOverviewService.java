package vn.parindex.workflow;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.selfassessment.Submissions;

/** All files of a cycle on the diagram: how many are where, how many are late, and which. From the read model. */
@Service
@Transactional(readOnly = true)
public class ProcessOverviewService {

    private static final String DONE = "EndEvent_FileDone";

    private final JdbcClient jdbc;
    private final ProcessModel models;
    private final Submissions submissions;
    private final HeldWorkTable held;
    private final WorkCalendar calendar;

    ProcessOverviewService(
            JdbcClient jdbc, ProcessModel models, Submissions submissions, HeldWorkTable held, WorkCalendar calendar) {
        this.jdbc = jdbc;
        this.models = models;
        this.submissions = submissions;
        this.held = held;
        this.calendar = calendar;
    }

    /** @param definition the version to show; empty or unknown: the latest that carries files of this cycle */
    @PreAuthorize("@access.permits('process.read')")
    public ProcessOverview of(CycleId cycle, Optional<String> definition) {
        var versions = versions(cycle);
        var shown = versions.stream()
                .filter(version ->
                        definition.filter(version.definition()::equals).isPresent())
                .findFirst()
                .or(() -> versions.stream().findFirst())
                .orElseGet(() -> new ProcessVersion(models.latest(AgencyFileProcess.PROCESS_ID), 0, 0));
        var places = new ArrayList<>(places(cycle, shown.definition()));
        int done = (int) submissions.files(cycle).stream()
                .filter(file -> file.status() == FileStatus.DONE)
                .count();
        if (done > 0) {
            places.add(new ProcessPlace(DONE, null, done, 0, 0));
        }
        return new ProcessOverview(
                models.xml(shown.definition()), models.names(shown.definition()), places, shown, versions);
    }

    /** The work that waits at one place. One statement. */
    @PreAuthorize("@access.permits('process.read')")
    public List<HeldWork> at(PlaceFilter filter, int offset, int limit) {
        return held.page(filter, offset, limit);
    }

    @PreAuthorize("@access.permits('process.read')")
    public int countAt(PlaceFilter filter) {
        return held.count(filter);
    }

    private List<ProcessVersion> versions(CycleId cycle) {
        return jdbc
                .sql("SELECT definition_id, COUNT(DISTINCT agency_id) FROM workflow_item WHERE cycle_id = ?"
                        + " AND is_open = 1 AND definition_id LIKE ? GROUP BY definition_id")
                .params(cycle.value(), AgencyFileProcess.PROCESS_ID + ":%")
                .query((row, number) ->
                        new ProcessVersion(row.getString(1), models.version(row.getString(1)), row.getInt(2)))
                .list()
                .stream()
                .sorted(Comparator.comparing(ProcessVersion::number).reversed())
                .toList();
    }

    private List<ProcessPlace> places(CycleId cycle, String definition) {
        var found = jdbc.sql("SELECT kind, COUNT(DISTINCT agency_id), COUNT(DISTINCT CASE WHEN sort_at < :now THEN"
                        + " agency_id END), COUNT(*) FROM workflow_item WHERE cycle_id = :cycle AND is_open = 1"
                        + " AND definition_id = :definition GROUP BY kind")
                .param("now", calendar.now())
                .param("cycle", cycle.value())
                .param("definition", definition)
                .query((ResultSet row, int number) -> {
                    var kind = WorkKind.valueOf(row.getString(1));
                    return new ProcessPlace(kind.task(), kind, row.getInt(2), row.getInt(3), row.getInt(4));
                })
                .list();
        return Stream.of(WorkKind.values())
                .flatMap(kind -> found.stream().filter(place -> place.kind() == kind))
                .toList();
    }
}
