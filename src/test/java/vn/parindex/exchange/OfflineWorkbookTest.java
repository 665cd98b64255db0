package vn.parindex.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.parindex.exchange.OfflineSamples.CHOICE;
import static vn.parindex.exchange.OfflineSamples.cell;
import static vn.parindex.exchange.OfflineSamples.changed;
import static vn.parindex.exchange.OfflineSamples.read;
import static vn.parindex.exchange.OfflineSamples.row;
import static vn.parindex.exchange.OfflineSamples.typed;
import static vn.parindex.exchange.OfflineSamples.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.exchange.OfflineSheet.Column;
import vn.parindex.selfassessment.AnswerContent;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.Texts;

/** A file as a workbook: what goes out comes back, what people do to workbooks is understood or refused at its place. */
class OfflineWorkbookTest {

    private static final AnswerContent FIGURES = new AnswerContent(
            null,
            Map.of("a", new BigDecimal("412386"), "b", new BigDecimal("0.3000000000000000001")),
            "=HYPERLINK(\"http://x\")\n+1\n  @đủ _x0041_ ",
            false);

    private static void refused(byte[] content, String reason, Object... arguments) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> read(content))
                .satisfies(refusal -> {
                    assertThat(refusal.key()).isEqualTo("exchange.workbook." + reason);
                    assertThat(refusal.arguments()).containsExactly(arguments);
                    assertThat(Texts.of(Texts.VIETNAMESE, refusal.key(), refusal.arguments()))
                            .doesNotContain("exchange.");
                });
    }

    private static void refusedCell(byte[] content, String field, String key) {
        assertThat(read(content).get(field).refusal())
                .hasValueSatisfying(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static String value(byte[] content, String field) {
        var reading = read(content).get(field);
        assertThat(reading.refusal()).isEmpty();
        return reading.value();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void whatGoesOutComesBack(String language) {
        var chosen = new AnswerContent(1, Map.of(), "Đã ban hành", false);
        var readings = read(workbook(Locale.forLanguageTag(language), chosen, FIGURES));

        assertThat(readings.values())
                .allSatisfy(reading -> assertThat(reading.refusal()).isEmpty());
        assertThat(readings.keySet())
                .containsExactly(
                        "1.1 choice",
                        "1.1 explanation",
                        "1.2 figure:b",
                        "1.2 figure:a",
                        "1.2 notApplicable",
                        "1.2 explanation");
        assertThat(readings.get("1.1 choice").value()).isEqualTo("1");
        assertThat(readings.get("1.2 figure:a").value()).isEqualTo("412386");
        assertThat(readings.get("1.2 figure:b").value()).isEqualTo("0.3000000000000000001");
        assertThat(readings.get("1.2 explanation").value()).isEqualTo(FIGURES.explanation());
    }

    @Test
    void everyCellIsTextAndNoFormula() throws IOException {
        try (var book = new XSSFWorkbook(
                new ByteArrayInputStream(workbook(Texts.VIETNAMESE, AnswerContent.nothing(), FIGURES)))) {
            book.forEach(sheet -> sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
            var figure = cell(book, "1.2", "figure:a");
            assertThat(figure.getStringCellValue()).isEqualTo("412.386");
            assertThat(figure.getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(cell(book, "1.2", "explanation").getCellStyle().getQuotePrefixed())
                    .isTrue();
        }
    }

    @Test
    void onlyTheCellsToFillAreOpenAndTheRestIsHidden() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getProtect()).isTrue();
            assertThat(cell(book, "1.1", "choice").getCellStyle().getLocked()).isFalse();
            assertThat(row(sheet, "1.1", "choice")
                            .getCell(Column.CODE.index())
                            .getCellStyle()
                            .getLocked())
                    .isTrue();
            assertThat(sheet.isColumnHidden(Column.KEY.index())).isTrue();
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(book.getSheetVisibility(book.getSheetIndex(OfflineSheet.BASE)))
                    .isEqualTo(SheetVisibility.VERY_HIDDEN);
            assertThat(sheet.getDataValidations()).hasSize(4);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1.234,5;1234.5", "1234,5;1234.5", "412.386;412386", " 7 ;7", "0,10;0.1", "'';''"})
    void numbersAreReadAsTyped(String typed, String value) {
        assertThat(value(typed(workbook(), "1.2", "figure:a", typed), "1.2 figure:a"))
                .isEqualTo(value);
    }

    @Test
    void numbersOfASpreadsheetHaveNoBinaryNoise() {
        var book = changed(workbook(), opened -> {
            cell(opened, "1.2", "figure:a").setCellValue(0.1 + 0.2);
            cell(opened, "1.2", "figure:b").setCellValue(1.1000000000000001);
        });
        assertThat(value(book, "1.2 figure:a")).isEqualTo("0.3");
        assertThat(value(book, "1.2 figure:b")).isEqualTo("1.1");
    }

    @Test
    void optionsAreKnownByTheirTextInEitherLanguage() {
        assertThat(value(typed(workbook(), "1.1", "choice", "3. Đủ (1,00 điểm)"), "1.1 choice"))
                .isEqualTo("2");
        assertThat(value(typed(workbook(), "1.1", "choice", " Một phần"), "1.1 choice"))
                .isEqualTo("1");
        assertThat(value(typed(workbook(), "1.1", "choice", "Đủ (en)"), "1.1 choice"))
                .isEqualTo("2");
        assertThat(value(typed(workbook(), "1.2", "notApplicable", "có"), "1.2 notApplicable"))
                .isEqualTo("true");
        assertThat(value(typed(workbook(), "1.2", "notApplicable", "Không"), "1.2 notApplicable"))
                .isEmpty();
    }

    @Test
    void whatCannotBeReadIsRefusedAtItsCell() {
        refusedCell(typed(workbook(), "1.1", "choice", "2"), "1.1 choice", "exchange.cell.noSuchOption");
        refusedCell(typed(workbook(), "1.2", "notApplicable", "x"), "1.2 notApplicable", "exchange.cell.notYesOrNo");
        refusedCell(
                typed(workbook(), "1.2", "figure:a", "một trăm"), "1.2 figure:a", "shell.NumberProblem.NOT_A_NUMBER");
        refusedCell(typed(workbook(), "1.2", "figure:a", "-5"), "1.2 figure:a", "selfassessment.refusal.negative");
        refusedCell(
                changed(workbook(), book -> cell(book, "1.2", "figure:a").setCellFormula("1+1")),
                "1.2 figure:a",
                "exchange.cell.formulaCell");
        refusedCell(
                changed(workbook(), book -> cell(book, "1.1", "explanation").setCellValue("a_x0007_b")),
                "1.1 explanation",
                "selfassessment.refusal.controlCharacters");
        refusedCell(
                typed(workbook(), "1.1", "explanation", "ă".repeat(AnswerContent.LONGEST_EXPLANATION + 1)),
                "1.1 explanation",
                "selfassessment.refusal.explanationTooLong");
        refusedCell(
                changed(workbook(), book -> {
                    var cell = cell(book, "1.2", "figure:a");
                    var style = book.createCellStyle();
                    style.setDataFormat((short) 14);
                    cell.setCellStyle(style);
                    cell.setCellValue(LocalDate.of(2022, 12, 1));
                }),
                "1.2 figure:a",
                "exchange.cell.dateCell");
    }

    @Test
    void aRefusedCellSaysWhereItStandsAndWhatWasTyped() {
        var reading = read(typed(workbook(), "1.1", "choice", "Có lẽ")).get("1.1 choice");
        assertThat(reading.value()).isEqualTo("Có lẽ");
        assertThat(reading.place().sheet()).isEqualTo("Tự đánh giá");
        assertThat(reading.place().cell()).isEqualTo("F6");
    }

    @Test
    void rowsMayBeMovedButNotMixed() {
        var swapped = changed(workbook(), book -> {
            var sheet = book.getSheetAt(0);
            var one = row(sheet, "1.2", "figure:b").getCell(Column.LABEL.index());
            var other = row(sheet, "1.2", "figure:a").getCell(Column.LABEL.index());
            var text = one.getStringCellValue();
            one.setCellValue(other.getStringCellValue());
            other.setCellValue(text);
        });
        refused(swapped, "otherLabel", "Tự đánh giá", "E8", "Tổng số (a)", "Đúng hạn (b)");
    }

    @Test
    void changedCodesRowsAndColumnsAreRefused() {
        refused(
                changed(
                        workbook(),
                        book -> row(book.getSheetAt(0), "1.1", "choice")
                                .getCell(Column.CODE.index())
                                .setCellValue("9.9")),
                "otherCode",
                "Tự đánh giá",
                "A6",
                "9.9",
                CHOICE.code());
        refused(
                changed(workbook(), book -> book.getSheetAt(0).removeRow(row(book.getSheetAt(0), "1.2", "figure:a"))),
                "missingRow",
                "Tự đánh giá",
                "1.2",
                "Tổng số (a)");
        refused(
                changed(
                        workbook(),
                        book -> row(book.getSheetAt(0), "1.2", "figure:a")
                                .getCell(Column.KEY.index())
                                .setCellValue("1.1|choice")),
                "rowTwice",
                "Tự đánh giá",
                9,
                "1.1|choice");
        refused(
                changed(
                        workbook(),
                        book -> book.getSheetAt(0).getRow(3).createCell(12).setCellValue("Ghi chú")),
                "unknownColumn",
                "Tự đánh giá",
                "M4",
                "Ghi chú");
        refused(
                changed(
                        workbook(),
                        book -> book.getSheetAt(0)
                                .getRow(3)
                                .getCell(Column.UNIT.index())
                                .setBlank()),
                "missingColumn",
                "Tự đánh giá",
                4,
                "Đơn vị");
        refused(
                changed(
                        workbook(),
                        book -> book.getSheetAt(0).removeRow(book.getSheetAt(0).getRow(3))),
                "noSheet");
    }

    @Test
    void theHiddenSheetMustBeThereAndWhole() {
        refused(changed(workbook(), book -> book.removeSheetAt(book.getSheetIndex(OfflineSheet.BASE))), "notGivenOut");
        refused(
                changed(
                        workbook(),
                        book -> book.getSheet(OfflineSheet.BASE)
                                .getRow(0)
                                .getCell(0)
                                .setCellValue("{")),
                "tampered");
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws Exception {
        refused("không".getBytes(StandardCharsets.UTF_8), "NO_WORKBOOK", 0);
        refused(java.util.Arrays.copyOf(workbook(), 5_000), "BROKEN", 0);
        var locked = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mật khẩu");
            try (var inside = encryptor.getDataStream(container)) {
                inside.write(workbook());
            }
            container.writeFilesystem(locked);
        }
        refused(locked.toByteArray(), "PASSWORD", 0);
        refused(
                changed(
                        workbook(),
                        book -> book.getSheetAt(0)
                                .createRow(20_000)
                                .createCell(0)
                                .setCellValue("x")),
                "tooMuch",
                "Tự đánh giá",
                SheetText.MOST_ROWS,
                SheetText.MOST_COLUMNS);
    }

    @Test
    void anExplanationThatNoCellHoldsIsNotOffered() {
        var endless = new AnswerContent(null, Map.of(), "_x0041_".repeat(2_800), false);
        assertThat(read(workbook(Texts.VIETNAMESE, endless, endless)).keySet()).doesNotContain("1.1 explanation");
    }
}
