package vn.parindex.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.SelfAssessmentService;
import vn.parindex.shared.NotFoundException;

/** "Where is our file, who holds it, until when": of one file. */
@Service
@Transactional(readOnly = true)
public class FileProcessService {

    private final SelfAssessmentService files;
    private final ProcessModel models;
    private final StuckJobs stuck;
    private final JdbcClient jdbc;

    FileProcessService(SelfAssessmentService files, ProcessModel models, StuckJobs stuck, JdbcClient jdbc) {
        this.files = files;
        this.models = models;
        this.stuck = stuck;
        this.jdbc = jdbc;
    }

    /** @throws NotFoundException when there is no such file, or not for this reader */
    @PreAuthorize("@access.permits('file.read')")
    public FileProcess of(CycleId cycle, AgencyId agency) {
        var file = files.open(cycle, agency).file().id();
        var instance = models.instance(AgencyFileProcess.PROCESS_ID, file.toString())
                .orElseThrow(() -> new NotFoundException("No process carries file " + file));
        return new FileProcess(
                models.xml(instance.definition()),
                models.states(instance),
                models.names(instance.definition()),
                work(cycle, agency),
                stuck.ofFile(cycle, agency).stream().map(StuckJob::since).min(Comparator.naturalOrder()));
    }

    /** The agency reads this too: that two scorers differ stays within the ministry. */
    private List<PassedWork> work(CycleId cycle, AgencyId agency) {
        return jdbc.sql("SELECT kind, owner_agency_id, due_at, opened_at, closed_at FROM workflow_item"
                        + " WHERE cycle_id = ? AND agency_id = ? AND kind <> ? ORDER BY opened_at, id")
                .params(cycle.value(), agency.value(), WorkKind.THIRD_SCORE.name())
                .query((row, number) -> passed(row))
                .list();
    }

    private static PassedWork passed(ResultSet row) throws SQLException {
        return new PassedWork(
                WorkKind.valueOf(row.getString(1)),
                Optional.ofNullable(row.getObject(2, UUID.class)).map(AgencyId::new),
                Optional.ofNullable(row.getObject(3, LocalDateTime.class)),
                row.getObject(4, LocalDateTime.class),
                Optional.ofNullable(row.getObject(5, LocalDateTime.class)));
    }
}
