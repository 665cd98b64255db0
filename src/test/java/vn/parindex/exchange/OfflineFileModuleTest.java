package vn.parindex.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.exchange.OfflineSamples.cell;
import static vn.parindex.exchange.OfflineSamples.changed;
import static vn.parindex.exchange.OfflineSamples.typed;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.parindex.IntegrationTest;
import vn.parindex.StatementCount;
import vn.parindex.TestCycles;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.selfassessment.AnswerContent;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** A file goes out, is worked on here and there, and comes back: nothing is lost, nothing overwritten unasked. */
class OfflineFileModuleTest extends IntegrationTest {

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestPeople people;

    @Autowired
    private OfflineFileService offline;

    @Autowired
    private StatementCount statements;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private OfflineStage stage;

    @BeforeEach
    void download() {
        stage.open();
    }

    @Test
    void anUntouchedWorkbookHasNoDifferences() {
        var preview = stage.preview(stage.officer(), stage.workbook());
        assertThat(preview.leaves()).isEmpty();
        assertThat(preview.compared()).isGreaterThan(20);
        assertThat(preview.givenTo()).isEqualTo(stage.officer().displayName());
        assertThatThrownBy(() -> stage.takeAll(stage.officer(), preview))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo("exchange.refusal.nothingChosen"));
    }

    @Test
    void whatWasFilledInOfflineIsTakenThroughTheSameDoorAsTypedAnswers() {
        var filled = changed(stage.workbook(), book -> {
            cell(book, stage.choice().code(), "choice").setCellValue("Đủ");
            cell(book, stage.choice().code(), "explanation").setCellValue("Đã ban hành đúng hạn");
            cell(book, stage.ratio().code(), "figure:b").setCellValue(95.5);
        });

        var preview = stage.preview(stage.officer(), filled);
        assertThat(preview.leaves()).hasSize(2);
        assertThat(preview.takeable()).isEqualTo(3);
        assertThat(preview.conflicts()).isZero();
        assertThat(stage.answer(stage.choice()).version())
                .as("nothing is stored before it is taken")
                .isZero();

        var taking = stage.takeAll(stage.officer(), preview);

        assertThat(taking.leaves()).extracting(LeafOutcome::kind).containsOnly(LeafOutcome.Kind.TAKEN);
        assertThat(stage.answer(stage.choice()).content())
                .isEqualTo(new AnswerContent(2, Map.of(), "Đã ban hành đúng hạn", false));
        assertThat(stage.answer(stage.ratio()).content()).isEqualTo(TestFiles.figures("95.5", "100"));
        assertThat(stage.answer(stage.ratio()).updatedByName())
                .isEqualTo(stage.officer().displayName());
        assertThat(stage.preview(stage.officer(), filled).leaves())
                .allSatisfy(leaf -> assertThat(leaf.fields())
                        .extracting(FieldDifference::kind)
                        .containsOnly(MergeKind.SAME));
    }

    @Test
    void fieldsThatTwoPeopleChangedApartMeetInOneAnswer() {
        stage.save(
                stage.colleague(), stage.ratio(), TestFiles.figures("90", "120").explained("Sửa tổng số"));
        var preview = stage.preview(
                stage.officer(), typed(stage.workbook(), stage.ratio().code(), "figure:b", "95"));

        assertThat(preview.leaves()).singleElement().satisfies(leaf -> {
            assertThat(leaf.byName()).isEqualTo(stage.colleague().displayName());
            assertThat(leaf.at()).isNotNull();
            assertThat(leaf.fields())
                    .extracting(FieldDifference::name, FieldDifference::kind)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple("figure:b", MergeKind.ONLY_WORKBOOK),
                            org.assertj.core.groups.Tuple.tuple("figure:a", MergeKind.ONLY_SYSTEM),
                            org.assertj.core.groups.Tuple.tuple("explanation", MergeKind.ONLY_SYSTEM));
        });
        stage.takeAll(stage.officer(), preview);

        assertThat(stage.answer(stage.ratio()).content())
                .isEqualTo(TestFiles.figures("95", "120").explained("Sửa tổng số"));
    }

    @Test
    void aConflictWaitsForAChoice() {
        stage.save(stage.colleague(), stage.ratio(), TestFiles.figures("80", "100"));
        var preview = stage.preview(
                stage.officer(), typed(stage.workbook(), stage.ratio().code(), "figure:b", "95"));
        var field = new AnswerField(stage.ratio().id(), "figure:b");

        assertThat(preview.conflicts()).isEqualTo(1);
        assertThatThrownBy(() -> ActingOfficer.run(
                        stage.officer(), () -> offline.take(preview, new MergeChoices(Set.of(), Set.of()))))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        open -> assertThat(open.key()).isEqualTo("exchange.refusal.conflictsOpen"));
        assertThat(stage.answer(stage.ratio()).content()).isEqualTo(TestFiles.figures("80", "100"));

        ActingOfficer.run(stage.officer(), () -> offline.take(preview, new MergeChoices(Set.of(field), Set.of())));
        assertThat(stage.answer(stage.ratio()).content()).isEqualTo(TestFiles.figures("95", "100"));
    }

    @Test
    void aLeafThatSomebodyChangesBetweenLookingAndTakingIsNotOverwritten() {
        var preview = stage.preview(stage.officer(), changed(stage.workbook(), book -> {
            cell(book, stage.choice().code(), "choice").setCellValue("Đủ");
            cell(book, stage.ratio().code(), "figure:b").setCellValue("95");
        }));
        stage.save(stage.colleague(), stage.ratio(), TestFiles.figures("80", "100"));

        var taking = stage.takeAll(stage.officer(), preview);

        assertThat(taking.taken()).isEqualTo(1);
        assertThat(taking.leaves())
                .filteredOn(leaf -> leaf.leaf().equals(stage.ratio().id()))
                .singleElement()
                .satisfies(leaf -> {
                    assertThat(leaf.kind()).isEqualTo(LeafOutcome.Kind.CHANGED);
                    assertThat(leaf.refusal()).isPresent();
                });
        assertThat(stage.answer(stage.ratio()).content()).isEqualTo(TestFiles.figures("80", "100"));
        assertThat(stage.answer(stage.choice()).content().choice()).isEqualTo(2);
    }

    @Test
    void whatWasTakenIsTakenBackWhereNobodyWroteSince() {
        var taking = stage.takeAll(stage.officer(), stage.preview(stage.officer(), changed(stage.workbook(), book -> {
            cell(book, stage.choice().code(), "choice").setCellValue("Đủ");
            cell(book, stage.ratio().code(), "figure:b").setCellValue("95");
        })));
        stage.save(stage.colleague(), stage.choice(), new AnswerContent(1, Map.of(), "", false));

        var undone =
                ActingOfficer.call(stage.officer(), () -> offline.undo(stage.cycle(), stage.canTho(), taking.id()));

        assertThat(undone.taken()).isEqualTo(1);
        assertThat(stage.answer(stage.ratio()).content()).isEqualTo(TestFiles.figures("90", "100"));
        assertThat(stage.answer(stage.choice()).content().choice()).isEqualTo(1);
        assertThatThrownBy(() -> ActingOfficer.run(
                        stage.officer(), () -> offline.undo(stage.cycle(), stage.canTho(), taking.id())))
                .isInstanceOf(RefusedException.class);
        var stranger = people.of(cycles.agency("22"), Roles.OFFICER);
        assertThatThrownBy(() ->
                        ActingOfficer.run(stranger, () -> offline.undo(stage.cycle(), stage.canTho(), taking.id())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theTrailAndTheRecordSayWhatWasTaken() {
        var taking = stage.takeAll(
                stage.officer(),
                stage.preview(
                        stage.officer(), typed(stage.workbook(), stage.ratio().code(), "figure:b", "95")));

        assertThat(jdbc.queryForList(
                        "SELECT action FROM audit_event WHERE cycle_id = ? AND actor = ? AND action LIKE 'exchange.%'"
                                + " ORDER BY id",
                        String.class, stage.cycle().toString(), stage.officer().username()))
                .containsExactly("exchange.workbookGiven", "exchange.workbookTaken", "exchange.leafTaken");
        assertThat(jdbc.queryForObject(
                        "SELECT differences FROM exchange_taking_leaf WHERE taking_id = ?",
                        String.class,
                        taking.id().toString()))
                .contains("\"base\":\"90\"", "\"now\":\"90\"", "\"workbook\":\"95\"", "\"taken\":true");
    }

    @Test
    void aColleagueMayBringBackWhatAnotherTookOut() {
        stage.takeAll(
                stage.colleague(),
                stage.preview(
                        stage.colleague(), typed(stage.workbook(), stage.ratio().code(), "figure:b", "95")));
        assertThat(stage.answer(stage.ratio()).updatedByName())
                .isEqualTo(stage.colleague().displayName());
    }

    @Test
    void comparingCostsTheSameFewStatementsWhateverTheNumberOfLeaves() {
        long small = statements.of(() -> stage.preview(stage.officer(), stage.workbook()));
        var large = cycles.open(40, "92");
        var content = stage.download(stage.officer(), large.id(), stage.canTho());
        long many = statements.of(
                () -> ActingOfficer.call(stage.officer(), () -> offline.preview(large.id(), stage.canTho(), content)));
        assertThat(many).isLessThanOrEqualTo(small + 2);
    }
}
