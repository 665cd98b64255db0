package vn.parindex.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.exchange.OfflineSamples.cell;
import static vn.parindex.exchange.OfflineSamples.changed;
import static vn.parindex.exchange.OfflineSamples.typed;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.parindex.IntegrationTest;
import vn.parindex.StatementCount;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.selfassessment.AnswerContent;
import vn.parindex.selfassessment.AnswerDetails;
import vn.parindex.selfassessment.SaveAnswer;
import vn.parindex.selfassessment.SelfAssessmentService;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Texts;

/** A file goes out, is worked on here and there, and comes back: nothing is lost, nothing overwritten unasked. */
class OfflineFileModuleTest extends IntegrationTest {

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestFiles testFiles;

    @Autowired
    private SelfAssessmentService files;

    @Autowired
    private OfflineFileService offline;

    @Autowired
    private StatementCount statements;

    @Autowired
    private JdbcTemplate jdbc;

    private TestCycle cycle;
    private AgencyId canTho;
    private Officer officer;
    private Officer colleague;
    private Leaf choice;
    private Leaf ratio;
    private byte[] workbook;

    @BeforeEach
    void download() {
        cycle = cycles.open(10, "92", "22");
        canTho = cycles.agency("92");
        officer = people.of(canTho, Roles.OFFICER);
        colleague = people.of(canTho, Roles.COORDINATOR);
        choice = testFiles.leaves(cycle.id(), canTho).get(0);
        ratio = testFiles.leaves(cycle.id(), canTho).get(1);
        save(officer, ratio, TestFiles.figures("90", "100"));
        workbook = download(officer);
    }

    private byte[] download(Officer by) {
        return ActingOfficer.call(by, () -> offline.download(cycle.id(), canTho, Texts.VIETNAMESE))
                .content();
    }

    private OfflinePreview preview(Officer by, byte[] content) {
        return ActingOfficer.call(by, () -> offline.preview(cycle.id(), canTho, content));
    }

    private Taking takeAll(Officer by, OfflinePreview preview) {
        return ActingOfficer.call(by, () -> offline.take(preview, new MergeChoices(all(preview), Set.of())));
    }

    private static Set<AnswerField> all(OfflinePreview preview) {
        return preview.leaves().stream()
                .flatMap(leaf -> leaf.takeable().stream()
                        .map(field -> new AnswerField(leaf.leaf().id(), field.name())))
                .collect(Collectors.toSet());
    }

    private void save(Officer by, Leaf leaf, AnswerContent content) {
        var version = answer(leaf).version();
        ActingOfficer.run(by, () -> files.save(new SaveAnswer(cycle.id(), canTho, leaf.id(), version, content)));
    }

    private AnswerDetails answer(Leaf leaf) {
        return ActingOfficer.call(officer, () -> files.answer(cycle.id(), canTho, leaf.id()));
    }

    private void refused(String reason, byte[] content) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> preview(officer, content))
                .extracting(RefusedException::key)
                .isEqualTo("exchange.workbook." + reason);
    }

    @Test
    void anUntouchedWorkbookHasNoDifferences() {
        var preview = preview(officer, workbook);
        assertThat(preview.leaves()).isEmpty();
        assertThat(preview.compared()).isGreaterThan(20);
        assertThat(preview.givenTo()).isEqualTo(officer.displayName());
        assertThatThrownBy(() -> takeAll(officer, preview))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo("exchange.refusal.nothingChosen"));
    }

    @Test
    void whatWasFilledInOfflineIsTakenThroughTheSameDoorAsTypedAnswers() {
        var filled = changed(workbook, book -> {
            cell(book, choice.code(), "choice").setCellValue("Đủ");
            cell(book, choice.code(), "explanation").setCellValue("Đã ban hành đúng hạn");
            cell(book, ratio.code(), "figure:b").setCellValue(95.5);
        });

        var preview = preview(officer, filled);
        assertThat(preview.leaves()).hasSize(2);
        assertThat(preview.takeable()).isEqualTo(3);
        assertThat(preview.conflicts()).isZero();
        assertThat(answer(choice).version())
                .as("nothing is stored before it is taken")
                .isZero();

        var taking = takeAll(officer, preview);

        assertThat(taking.leaves()).extracting(LeafOutcome::kind).containsOnly(LeafOutcome.Kind.TAKEN);
        assertThat(answer(choice).content()).isEqualTo(new AnswerContent(2, Map.of(), "Đã ban hành đúng hạn", false));
        assertThat(answer(ratio).content()).isEqualTo(TestFiles.figures("95.5", "100"));
        assertThat(answer(ratio).updatedByName()).isEqualTo(officer.displayName());
        assertThat(preview(officer, filled).leaves())
                .allSatisfy(leaf -> assertThat(leaf.fields())
                        .extracting(FieldDifference::kind)
                        .containsOnly(MergeKind.SAME));
    }

    @Test
    void fieldsThatTwoPeopleChangedApartMeetInOneAnswer() {
        save(colleague, ratio, TestFiles.figures("90", "120").explained("Sửa tổng số"));
        var preview = preview(officer, typed(workbook, ratio.code(), "figure:b", "95"));

        assertThat(preview.leaves()).singleElement().satisfies(leaf -> {
            assertThat(leaf.byName()).isEqualTo(colleague.displayName());
            assertThat(leaf.at()).isNotNull();
            assertThat(leaf.fields())
                    .extracting(FieldDifference::name, FieldDifference::kind)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple("figure:b", MergeKind.ONLY_WORKBOOK),
                            org.assertj.core.groups.Tuple.tuple("figure:a", MergeKind.ONLY_SYSTEM),
                            org.assertj.core.groups.Tuple.tuple("explanation", MergeKind.ONLY_SYSTEM));
        });
        takeAll(officer, preview);

        assertThat(answer(ratio).content())
                .isEqualTo(TestFiles.figures("95", "120").explained("Sửa tổng số"));
    }

    @Test
    void aConflictWaitsForAChoice() {
        save(colleague, ratio, TestFiles.figures("80", "100"));
        var preview = preview(officer, typed(workbook, ratio.code(), "figure:b", "95"));
        var field = new AnswerField(ratio.id(), "figure:b");

        assertThat(preview.conflicts()).isEqualTo(1);
        assertThatThrownBy(() ->
                        ActingOfficer.run(officer, () -> offline.take(preview, new MergeChoices(Set.of(), Set.of()))))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        open -> assertThat(open.key()).isEqualTo("exchange.refusal.conflictsOpen"));
        assertThat(answer(ratio).content()).isEqualTo(TestFiles.figures("80", "100"));

        ActingOfficer.run(officer, () -> offline.take(preview, new MergeChoices(Set.of(field), Set.of())));
        assertThat(answer(ratio).content()).isEqualTo(TestFiles.figures("95", "100"));
    }

    @Test
    void aLeafThatSomebodyChangesBetweenLookingAndTakingIsNotOverwritten() {
        var preview = preview(officer, changed(workbook, book -> {
            cell(book, choice.code(), "choice").setCellValue("Đủ");
            cell(book, ratio.code(), "figure:b").setCellValue("95");
        }));
        save(colleague, ratio, TestFiles.figures("80", "100"));

        var taking = takeAll(officer, preview);

        assertThat(taking.taken()).isEqualTo(1);
        assertThat(taking.leaves())
                .filteredOn(leaf -> leaf.leaf().equals(ratio.id()))
                .singleElement()
                .satisfies(leaf -> {
                    assertThat(leaf.kind()).isEqualTo(LeafOutcome.Kind.CHANGED);
                    assertThat(leaf.refusal()).isPresent();
                });
        assertThat(answer(ratio).content()).isEqualTo(TestFiles.figures("80", "100"));
        assertThat(answer(choice).content().choice()).isEqualTo(2);
    }

    @Test
    void whatWasTakenIsTakenBackWhereNobodyWroteSince() {
        var taking = takeAll(officer, preview(officer, changed(workbook, book -> {
            cell(book, choice.code(), "choice").setCellValue("Đủ");
            cell(book, ratio.code(), "figure:b").setCellValue("95");
        })));
        save(colleague, choice, new AnswerContent(1, Map.of(), "", false));

        var undone = ActingOfficer.call(officer, () -> offline.undo(cycle.id(), canTho, taking.id()));

        assertThat(undone.taken()).isEqualTo(1);
        assertThat(answer(ratio).content()).isEqualTo(TestFiles.figures("90", "100"));
        assertThat(answer(choice).content().choice()).isEqualTo(1);
        assertThatThrownBy(() -> ActingOfficer.run(officer, () -> offline.undo(cycle.id(), canTho, taking.id())))
                .isInstanceOf(RefusedException.class);
        var stranger = people.of(cycles.agency("22"), Roles.OFFICER);
        assertThatThrownBy(() -> ActingOfficer.run(stranger, () -> offline.undo(cycle.id(), canTho, taking.id())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theTrailAndTheRecordSayWhatWasTaken() {
        var taking = takeAll(officer, preview(officer, typed(workbook, ratio.code(), "figure:b", "95")));

        assertThat(jdbc.queryForList(
                        "SELECT action FROM audit_event WHERE cycle_id = ? AND actor = ? AND action LIKE 'exchange.%'"
                                + " ORDER BY id",
                        String.class, cycle.id().toString(), officer.username()))
                .containsExactly("exchange.workbookGiven", "exchange.workbookTaken", "exchange.leafTaken");
        assertThat(jdbc.queryForObject(
                        "SELECT differences FROM exchange_taking_leaf WHERE taking_id = ?",
                        String.class,
                        taking.id().toString()))
                .contains("\"base\":\"90\"", "\"now\":\"90\"", "\"workbook\":\"95\"", "\"taken\":true");
    }

    @Test
    void refusedCellsAreShownAndTheRestCanBeTaken() {
        var preview = preview(officer, changed(workbook, book -> {
            cell(book, ratio.code(), "figure:b").setCellFormula("90+5");
            cell(book, ratio.code(), "figure:a").setCellValue("110");
        }));
        assertThat(preview.takeable()).isEqualTo(1);
        assertThat(preview.leaves().get(0).holdsRefused()).isTrue();

        takeAll(officer, preview);

        assertThat(answer(ratio).content()).isEqualTo(TestFiles.figures("90", "110"));
    }

    @Test
    void whatCannotBeWrittenIsShownWithTheReason() {
        testFiles.fill(cycle.id(), canTho, TestFiles::full);
        var filled = typed(download(officer), ratio.code(), "figure:b", "95");
        testFiles.sendToLeader(cycle.id(), canTho);

        var preview = preview(officer, filled);

        assertThat(preview.takeable()).isZero();
        assertThat(preview.leaves()).singleElement().satisfies(leaf -> {
            assertThat(leaf.closed()).isPresent();
            assertThat(leaf.holdsRefused()).isTrue();
            assertThat(leaf.fields()).extracting(FieldDifference::workbook).containsExactly("95");
        });
        assertThatThrownBy(() -> download(officer)).isInstanceOf(RefusedException.class);
    }

    @Test
    void anotherAgencyAnotherCycleAndATamperedBaseAreRefused() {
        var quangNinh = cycles.agency("22");
        var theirs = people.of(quangNinh, Roles.OFFICER);
        var foreign = ActingOfficer.call(theirs, () -> offline.download(cycle.id(), quangNinh, Texts.VIETNAMESE))
                .content();
        refused("otherAgency", foreign);

        var next = cycles.openOf(2020, 10, List.of("BNV", "BTP"), "92");
        var nextYear = ActingOfficer.call(officer, () -> offline.download(next.id(), canTho, Texts.VIETNAMESE))
                .content();
        refused("otherYear", nextYear);
        var again = cycles.open(10, "92");
        refused(
                "otherCycle",
                ActingOfficer.call(officer, () -> offline.download(again.id(), canTho, Texts.VIETNAMESE))
                        .content());

        refused("tampered", rebased(workbook, "\"90\"", "\"91\""));
        refused("tampered", rebased(workbook, "\"version\":1", "\"version\":2"));
    }

    private static byte[] rebased(byte[] workbook, String text, String other) {
        return changed(workbook, book -> {
            var cell = book.getSheet(OfflineSheet.BASE).getRow(0).getCell(0);
            assertThat(cell.getStringCellValue()).contains(text);
            cell.setCellValue(cell.getStringCellValue().replace(text, other));
        });
    }

    @Test
    void onlyThoseWhoWriteTheFileTakeItOutOrBringItBack() {
        var leader = people.of(canTho, Roles.LEADER);
        var stranger = people.of(cycles.agency("22"), Roles.OFFICER);
        assertThatThrownBy(() -> download(leader)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> download(stranger)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> preview(leader, workbook)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> preview(stranger, workbook)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> takeAll(stranger, preview(officer, typed(workbook, ratio.code(), "figure:b", "95"))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aColleagueMayBringBackWhatAnotherTookOut() {
        takeAll(colleague, preview(colleague, typed(workbook, ratio.code(), "figure:b", "95")));
        assertThat(answer(ratio).updatedByName()).isEqualTo(colleague.displayName());
    }

    @Test
    void comparingCostsTheSameFewStatementsWhateverTheNumberOfLeaves() {
        long small = statements.of(() -> preview(officer, workbook));
        var large = cycles.open(40, "92");
        var content = ActingOfficer.call(officer, () -> offline.download(large.id(), canTho, Texts.VIETNAMESE))
                .content();
        long many =
                statements.of(() -> ActingOfficer.call(officer, () -> offline.preview(large.id(), canTho, content)));
        assertThat(many).isLessThanOrEqualTo(small + 2);
    }
}
