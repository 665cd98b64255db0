package vn.parindex.selfassessment;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.cycle.Participant;
import vn.parindex.shared.NotFoundException;

/** What the process does with files. Each step may be repeated: it does nothing where it is done already. */
@Service
@Transactional
public class SelfAssessmentSteps {

    private static final String INSERT_FILE = """
            INSERT INTO selfassessment_file (id, cycle_id, agency_id, status, overdue, only_returned_open, version)
            VALUES (?, ?, ?, ?, FALSE, FALSE, 0)""";
    private static final String INSERT_ANSWER = """
            INSERT INTO selfassessment_answer (id, file_id, cycle_id, agency_id, leaf_id, status, figures,
                                               not_applicable, version)
            VALUES (?, ?, ?, ?, ?, ?, '{}', FALSE, 0)""";
    private static final int BATCH = 1000;

    private final SelfAssessments files;
    private final Cycles cycles;
    private final CriteriaSets sets;
    private final JdbcTemplate jdbc;
    private final Reopenings reopenings;
    private final ReopenedLeaves reopened;
    private final WritingWindow window;

    SelfAssessmentSteps(
            SelfAssessments files,
            Cycles cycles,
            CriteriaSets sets,
            JdbcTemplate jdbc,
            Reopenings reopenings,
            ReopenedLeaves reopened,
            WritingWindow window) {
        this.files = files;
        this.cycles = cycles;
        this.sets = sets;
        this.jdbc = jdbc;
        this.reopenings = reopenings;
        this.reopened = reopened;
        this.window = window;
    }

    /** Opens the files of all agencies that are assessed, with an untouched answer for every leaf they score. */
    public List<FileId> openFiles(CycleId cycle) {
        var there = files.ofCycle(cycle);
        var have = there.stream().map(SelfAssessment::agency).collect(Collectors.toSet());
        var opened = new ArrayList<SelfAssessment>();
        var answers = new ArrayList<Answer>();
        for (var participant : cycles.participants(cycle)) {
            if (!have.contains(participant.agency())) {
                var file = new SelfAssessment(FileId.next(), cycle, participant.agency());
                opened.add(file);
                answers.addAll(untouched(file, participant));
            }
        }
        jdbc.batchUpdate(INSERT_FILE, opened, BATCH, SelfAssessmentSteps::bind);
        jdbc.batchUpdate(INSERT_ANSWER, answers, BATCH, SelfAssessmentSteps::bind);
        opened.addAll(there);
        return opened.stream().map(SelfAssessment::id).toList();
    }

    /** Whose file it is, and of which cycle. */
    @Transactional(readOnly = true)
    public FileFacts facts(FileId file) {
        return files.findById(file).map(SelfAssessment::facts).orElseThrow(() -> notFound(file));
    }

    /** The deadline passed; a file that was submitted in time is left alone. */
    public void markOverdue(FileId id) {
        var file = take(id);
        file.markOverdue();
        files.saveAndFlush(file);
    }

    /** The deadline moved to a later day: the mark of the passed one goes. */
    public void deadlineExtended(FileId id) {
        var file = take(id);
        file.extendDeadline();
        files.saveAndFlush(file);
    }

    /** Carries a submitted file to its next place. */
    public void enter(FileId id, FileStatus status) {
        var file = take(id);
        file.enter(status);
        files.saveAndFlush(file);
    }

    /** Every leaf has its points. */
    public void finish(FileId id) {
        enter(id, FileStatus.DONE);
    }

    /** The hour of a reopened leaf passed: what had been submitted stands; nothing where it was settled in time. */
    public void lapse(ReopeningId id) {
        var reopening = reopenings.taken(id);
        var now = window.now();
        if (reopening.lapse(now)) {
            reopened.restore(reopening, now);
            reopenings.saveAndFlush(reopening);
        }
    }

    private List<Answer> untouched(SelfAssessment file, Participant participant) {
        return FileSets.selfScored(sets.get(participant.set())).stream()
                .map(leaf -> new Answer(file, leaf.id()))
                .toList();
    }

    private SelfAssessment take(FileId file) {
        return files.take(file).orElseThrow(() -> notFound(file));
    }

    private static NotFoundException notFound(FileId file) {
        return new NotFoundException("No file " + file);
    }

    private static void bind(PreparedStatement statement, SelfAssessment file) throws SQLException {
        statement.setObject(1, file.id().value());
        statement.setObject(2, file.cycle().value());
        statement.setObject(3, file.agency().value());
        statement.setString(4, file.status().name());
    }

    private static void bind(PreparedStatement statement, Answer answer) throws SQLException {
        statement.setObject(1, answer.id().value());
        statement.setObject(2, answer.file().value());
        statement.setObject(3, answer.cycle().value());
        statement.setObject(4, answer.agency().value());
        statement.setObject(5, answer.leaf().value());
        statement.setString(6, answer.status().name());
    }
}
