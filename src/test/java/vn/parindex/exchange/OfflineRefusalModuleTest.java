package vn.parindex.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.exchange.OfflineSamples.cell;
import static vn.parindex.exchange.OfflineSamples.changed;
import static vn.parindex.exchange.OfflineSamples.typed;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** Workbooks of others and tampered ones are refused, so is whoever does not write the file; single cells are shown. */
class OfflineRefusalModuleTest extends IntegrationTest {

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestFiles testFiles;

    @Autowired
    private OfflineStage stage;

    @BeforeEach
    void download() {
        stage.open();
    }

    private void refused(String reason, byte[] content) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> stage.preview(stage.officer(), content))
                .extracting(RefusedException::key)
                .isEqualTo("exchange.workbook." + reason);
    }

    @Test
    void refusedCellsAreShownAndTheRestCanBeTaken() {
        var preview = stage.preview(stage.officer(), changed(stage.workbook(), book -> {
            cell(book, stage.ratio().code(), "figure:b").setCellFormula("90+5");
            cell(book, stage.ratio().code(), "figure:a").setCellValue("110");
        }));
        assertThat(preview.takeable()).isEqualTo(1);
        assertThat(preview.leaves().get(0).holdsRefused()).isTrue();

        stage.takeAll(stage.officer(), preview);

        assertThat(stage.answer(stage.ratio()).content()).isEqualTo(TestFiles.figures("90", "110"));
    }

    @Test
    void whatCannotBeWrittenIsShownWithTheReason() {
        testFiles.fill(stage.cycle(), stage.canTho(), TestFiles::full);
        var filled = typed(stage.download(stage.officer()), stage.ratio().code(), "figure:b", "95");
        testFiles.sendToLeader(stage.cycle(), stage.canTho());

        var preview = stage.preview(stage.officer(), filled);

        assertThat(preview.takeable()).isZero();
        assertThat(preview.leaves()).singleElement().satisfies(leaf -> {
            assertThat(leaf.closed()).isPresent();
            assertThat(leaf.holdsRefused()).isTrue();
            assertThat(leaf.fields()).extracting(FieldDifference::workbook).containsExactly("95");
        });
        assertThatThrownBy(() -> stage.download(stage.officer())).isInstanceOf(RefusedException.class);
    }

    @Test
    void anotherAgencyAnotherCycleAndATamperedBaseAreRefused() {
        var quangNinh = cycles.agency("22");
        var theirs = people.of(quangNinh, Roles.OFFICER);
        var foreign = stage.download(theirs, stage.cycle(), quangNinh);
        refused("otherAgency", foreign);

        var next = cycles.openOf(2020, 10, List.of("BNV", "BTP"), "92");
        var nextYear = stage.download(stage.officer(), next.id(), stage.canTho());
        refused("otherYear", nextYear);
        var again = cycles.open(10, "92");
        refused("otherCycle", stage.download(stage.officer(), again.id(), stage.canTho()));

        refused("tampered", rebased(stage.workbook(), "\"90\"", "\"91\""));
        refused("tampered", rebased(stage.workbook(), "\"version\":1", "\"version\":2"));
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
        var leader = people.of(stage.canTho(), Roles.LEADER);
        var stranger = people.of(cycles.agency("22"), Roles.OFFICER);
        assertThatThrownBy(() -> stage.download(leader)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> stage.download(stranger)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> stage.preview(leader, stage.workbook())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> stage.preview(stranger, stage.workbook())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> stage.takeAll(
                        stranger,
                        stage.preview(
                                stage.officer(),
                                typed(stage.workbook(), stage.ratio().code(), "figure:b", "95"))))
                .isInstanceOf(NotFoundException.class);
    }
}
