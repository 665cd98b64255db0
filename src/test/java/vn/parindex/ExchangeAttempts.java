package vn.parindex;

import static vn.parindex.AccessAttempts.as;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.parindex.AccessAttempts.Attempt;
import vn.parindex.exchange.AnswerField;
import vn.parindex.exchange.CellPlace;
import vn.parindex.exchange.FieldDifference;
import vn.parindex.exchange.LeafDifference;
import vn.parindex.exchange.MergeChoices;
import vn.parindex.exchange.MergeKind;
import vn.parindex.exchange.OfflineFileService;
import vn.parindex.exchange.OfflinePreview;
import vn.parindex.exchange.WorkbookId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.selfassessment.SelfAssessmentService;
import vn.parindex.shell.Texts;

/** How taking a file out, and bringing it back, are tried. */
@Component
class ExchangeAttempts {

    private static final String EXPLANATION = "explanation";
    private static final String NO_HASH = "0".repeat(64);

    private final OfflineFileService offline;
    private final SelfAssessmentService files;
    private final JdbcTemplate jdbc;

    ExchangeAttempts(OfflineFileService offline, SelfAssessmentService files, JdbcTemplate jdbc) {
        this.offline = offline;
        this.files = files;
        this.jdbc = jdbc;
    }

    Map<String, Attempt> all() {
        return Map.of(
                "answer.export",
                as(stage -> offline.download(stage.cycle().id(), stage.agency(), Texts.VIETNAMESE)),
                "answer.import",
                this::bringBack);
    }

    /** What a workbook changed that was given out while the file was open, whatever became of the file since. */
    private void bringBack(Officer officer, AccessStage stage) {
        var answer = ActingOfficer.call(
                stage.cycle().manager(),
                () -> files.answer(
                        stage.cycle().id(), stage.agency(), stage.leaf().id()));
        var said = answer.content().explanation();
        var field = new FieldDifference(
                EXPLANATION,
                MergeKind.ONLY_WORKBOOK,
                said,
                said,
                "Viết ngoại tuyến",
                new CellPlace("Tự đánh giá", 1, "F"),
                Optional.empty());
        var leaf = new LeafDifference(
                stage.leaf(), answer.version(), answer.content(), null, null, Optional.empty(), List.of(field));
        var preview = new OfflinePreview(
                stage.cycle().id(), stage.agency(), given(stage), NO_HASH, "", LocalDateTime.MIN, List.of(leaf), 1);
        var choices = new MergeChoices(Set.of(new AnswerField(stage.leaf().id(), EXPLANATION)), Set.of());
        var taking = ActingOfficer.call(officer, () -> offline.take(preview, choices));
        taking.leaves().get(0).refusal().ifPresent(refusal -> {
            throw refusal;
        });
    }

    private WorkbookId given(AccessStage stage) {
        var id = new WorkbookId(UUID.randomUUID());
        jdbc.update(
                "INSERT INTO exchange_workbook (id, cycle_id, agency_id, seal, given_to, given_to_name, given_at)"
                        + " VALUES (?, ?, ?, ?, 'x', 'x', '2022-01-01')",
                id.toString(),
                stage.cycle().id().toString(),
                stage.agency().toString(),
                NO_HASH);
        return id;
    }
}
