package vn.parindex.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Annexes as people really keep them. */
class SetWorkbookAnnexTest {

    private static List<String> outline(WorkbookReading reading) {
        return reading.rows().stream()
                .map(row -> row.line() + " " + row.get("code") + " " + row.get("level") + " " + row.get("name_vi") + " "
                        + row.get("max_points"))
                .toList();
    }

    private static SourceRow row(WorkbookReading reading, String code) {
        return reading.rows().stream()
                .filter(row -> row.get("code").equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static TestWorkbook messy() {
        return TestWorkbook.sheet("Phu luc I")
                .row(1, "BỘ TIÊU CHÍ", null, null)
                .row(2, "Bộ tiêu chí xác định Chỉ số CCHC cấp tỉnh")
                .row(3, "(Kèm theo Quyết định số 876/QĐ-BNV ngày 10 tháng 11 năm 2022)")
                .merge("A2:F2")
                .row(5, "TT", "LĨNH VỰC/TIÊU CHÍ/", "DIEM", null, "Điều tra XHH", "Tài liệu kiểm chứng")
                .row(6, null, "TIÊU CHÍ THÀNH PHẦN", "tối đa", "Tự chấm")
                .merge("A5:A6")
                .merge("C5:D5")
                .merge("E5:E6")
                .merge("F5:F6")
                .row(7, "(1)", "(2)", "(3)", "(4)", "(5)")
                .row(8, "I", "CHỈ ĐẠO, ĐIỀU HÀNH", 3.5)
                .row(9, 1, "Kế hoạch CCHC", "2,5 điểm")
                .row(
                        10,
                        "1.1.",
                        "Ban hành kế\nhoạch\n- Ban hành kịp thời: 1",
                        "1",
                        null,
                        null,
                        "- Quyết định\n- Công văn")
                .row(11, "-", "Ban hành chậm", "0,5")
                .row(12, null, "+ Không ban hành: 0 điểm")
                .row(13, null, "Tính theo ngày ký văn bản")
                .row(14, 1.2, "Tỷ lệ hoàn thành", 1.5)
                .row(15, null, "của kế hoạch năm")
                .merge("A14:A15")
                .merge("C14:C15")
                .row(16, null, "a) Từ 90% trở lên", "1.5")
                .row(17, null, "b) Dưới 90%", 0)
                .row(18, "2", "Tác động của CCHC (Điều tra XHH)", 1)
                .row(19, "II. CẢI CÁCH THỂ CHẾ", null, 2)
                .merge("A19:B19")
                .row(20, "1", "Chất lượng văn bản", "2", null, "x")
                .row(21, "Tổng cộng (I + II)", null, 5.5)
                .merge("A21:B21")
                .row(22, null, "Ghi chú: điểm làm tròn đến hai chữ số");
    }

    @Test
    void readsAMessyAnnex() {
        var reading = messy().read();
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.sheet()).isEqualTo("Phu luc I");
        assertThat(outline(reading))
                .containsExactly(
                        "8 1 field CHỈ ĐẠO, ĐIỀU HÀNH 3.5",
                        "9 1.1 criterion Kế hoạch CCHC 2.5",
                        "10 1.1.1 sub-criterion Ban hành kế hoạch 1",
                        "14 1.1.2 sub-criterion Tỷ lệ hoàn thành của kế hoạch năm 1.5",
                        "18 1.2 criterion Tác động của CCHC (Điều tra XHH) 1",
                        "19 2 field CẢI CÁCH THỂ CHẾ 2",
                        "20 2.1 criterion Chất lượng văn bản 2");
        assertThat(reading.header())
                .isEqualTo(Map.of(
                        "name_vi",
                        "BỘ TIÊU CHÍ",
                        "legal_number",
                        "876/QĐ-BNV",
                        "legal_date",
                        "2022-11-10",
                        "total",
                        "5.5"));
    }

    @Test
    void makesOptionsOfLinesWithPointsAndGuidanceOfOthers() {
        var reading = messy().read();
        var plan = row(reading, "1.1.1");
        assertThat(plan.get("rule")).isEqualTo("choice");
        assertThat(plan.lines("options"))
                .containsExactly("1 | Ban hành kịp thời |", "0.5 | Ban hành chậm |", "0 | Không ban hành |");
        assertThat(plan.get("guidance_vi")).isEqualTo("Tính theo ngày ký văn bản");
        assertThat(plan.get("evidence_vi")).isEqualTo("Quyết định\nCông văn");
        assertThat(row(reading, "1.1.2").lines("options")).containsExactly("1.5 | Từ 90% trở lên |", "0 | Dưới 90% |");
    }

    @Test
    void knowsTheSurveyByItsColumnAndItsWords() {
        var reading = messy().read();
        assertThat(reading.rows())
                .extracting(row -> row.get("source"))
                .containsExactly("", "", "appraised", "appraised", "survey", "", "survey");
    }

    @Test
    void leavesTheRestToTheEditor() {
        var reading = TestWorkbook.annex()
                .row(2, "1", "Lĩnh vực", 1)
                .row(3, "1.1", "Tỷ lệ", 1)
                .read();
        var set = SetFile.read(SetText.adding("1"), reading.rows(), code -> true);
        assertThat(set.errors())
                .extracting(Fault::toString)
                .containsExactly(
                        "line 2 in_charge: criteria.fault.noInCharge[]", "line 3 rule: criteria.fault.noRule[]");
    }

    @Test
    void aNumberThatLostItsZeroGetsItBack() {
        var book = TestWorkbook.annex().row(2, 1, "Lĩnh vực", null);
        for (int i = 1; i <= 9; i++) {
            book.row(i + 2, Double.valueOf("1." + i), "Tiêu chí", 1);
        }
        var reading = book.row(12, 1.1, "Tiêu chí mười", 1)
                .row(13, "1.11", "Tiêu chí mười một", 1)
                .read();
        assertThat(reading.rows().stream().map(row -> row.get("code")).toList())
                .endsWith("1.9", "1.10", "1.11")
                .doesNotHaveDuplicates();
    }

    @Test
    void romanFieldsMayStandAboveFullNumbers() {
        var reading = TestWorkbook.annex()
                .row(2, "IX", "Lĩnh vực", 1)
                .row(3, "9.1", "Tiêu chí", 1)
                .row(4, "9.1.1", "Thành phần", 1)
                .read();
        assertThat(outline(reading))
                .containsExactly(
                        "2 9 field Lĩnh vực 1", "3 9.1 criterion Tiêu chí 1", "4 9.1.1 sub-criterion Thành phần 1");
    }

    @Test
    void aTotalThatDiffersIsNoted() {
        var reading = TestWorkbook.annex()
                .row(2, "1", "Lĩnh vực", 1)
                .row(3, "1.1", "Tiêu chí", "1")
                .row(4, null, "TỔNG ĐIỂM", 100)
                .read();
        assertThat(reading.isFaultless()).isTrue();
        assertThat(reading.faults())
                .extracting(Fault::toString)
                .containsExactly("line 4 Điểm tối đa: criteria.fault.annexTotal[100, 1]");
        assertThat(reading.rows()).hasSize(2);
    }

    @Test
    void aSumMayBeComputedAndAnItemMayNot() {
        var book = TestWorkbook.annex()
                .row(2, "1", "Lĩnh vực")
                .row(3, "1.1", "Tiêu chí", 2)
                .cell("C2", cell -> {
                    cell.setCellFormula("SUM(C3:C3)");
                    cell.setCellValue(2);
                });
        assertThat(outline(book.read())).containsExactly("2 1 field Lĩnh vực 2", "3 1.1 criterion Tiêu chí 2");

        book.cell("C3", cell -> {
            cell.setCellFormula("1+1");
            cell.setCellValue(2);
        });
        assertThat(book.errors()).containsExactly("line 3 Điểm tối đa: criteria.fault.formulaCell[C3]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.a.x", "A1", "điều 5"})
    void aNumberThatIsNoneIsAFaultOfItsRow(String number) {
        assertThat(TestWorkbook.annex()
                        .row(2, "1", "Lĩnh vực", 1)
                        .row(3, number, "Tiêu chí", 1)
                        .errors())
                .containsExactly("line 3 STT: criteria.fault.annexNumber[" + number + "]");
    }

    @Test
    void pointsWithoutATextAreAFault() {
        assertThat(TestWorkbook.annex()
                        .row(2, "1", "Lĩnh vực", 1)
                        .row(3, "1.1", "Tiêu chí", 1)
                        .row(4, null, null, 0.5)
                        .errors())
                .containsExactly("line 4 Điểm tối đa: criteria.fault.annexPointsAlone[0.5]");
    }

    @Test
    void datesErrorsAndBooleansNameTheirCell() {
        var book = TestWorkbook.annex()
                .row(2, "1", "Lĩnh vực", 1)
                .row(3, "1.1", "Tiêu chí", 1)
                .row(4, "1.2", "Tiêu chí", 1);
        book.cell("A3", cell -> {
            var style = cell.getSheet().getWorkbook().createCellStyle();
            style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat("d.m.yyyy"));
            cell.setCellStyle(style);
            cell.setCellValue(java.time.LocalDate.of(2022, 1, 1));
        });
        book.cell("B4", cell -> cell.setCellValue(true));
        book.cell("C4", cell -> cell.setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA));
        assertThat(book.errors())
                .containsExactly(
                        "line 3 STT: criteria.fault.dateCell[A3]",
                        "line 4 Nội dung: criteria.fault.booleanCell[B4]",
                        "line 4 Điểm tối đa: criteria.fault.errorCell[C4]");
    }

    @Test
    void codesThatDifferByUnicodeFormOrCaseKeepTheirRows() {
        var reading = TestWorkbook.annex()
                .row(2, "1", "Lĩnh vực", 1)
                .row(5, "1.1", "Đánh giá".concat("\u0323"), 1)
                .row(9, "1.1", "Tiêu chí", 1)
                .read();
        var set = SetFile.read(SetText.adding("1"), reading.rows(), code -> true);
        assertThat(set.errors()).extracting(Fault::toString).contains("line 9 code: criteria.fault.codeTwice[1.1, 5]");
    }
}
