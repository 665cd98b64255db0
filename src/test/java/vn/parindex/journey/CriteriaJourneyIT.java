package vn.parindex.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.agency.AgencyLoader;
import vn.parindex.criteria.CriteriaLoader;
import vn.parindex.criteria.CriteriaNavigation;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.criteria.SetId;
import vn.parindex.criteria.SetRow;
import vn.parindex.cycle.CycleNavigation;
import vn.parindex.cycle.Cycles;
import vn.parindex.shared.Roles;

/**
 * Somebody who has never seen the product downloads the template, fills it in, loads it, tries it out, compares it with
 * an old set, publishes it and opens a cycle on it, in a real browser.
 */
class CriteriaJourneyIT extends JourneyTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String MANAGER = "btc.quanly";

    @Autowired
    private AgencyLoader agencies;

    @Autowired
    private CriteriaLoader criteria;

    @Autowired
    private CriteriaSets sets;

    @Autowired
    private Cycles cycles;

    private final String code = "bo-moi-" + UUID.randomUUID();
    private final String instrument = "chi-so-thu-" + UUID.randomUUID();

    @BeforeEach
    void peopleAndOldSets() {
        agencies.load();
        criteria.load();
        account(MANAGER, MANAGER, Optional.empty(), Roles.CYCLE_MANAGER);
        account("btc.chutich", "btc.chutich", Optional.empty(), Roles.COUNCIL_CHAIR);
        account("btc.thuky", "btc.thuky", Optional.empty(), Roles.COUNCIL_SECRETARY);
    }

    @Test
    void aNewSetFromTheTemplateToACycleOfItsOwn() throws IOException {
        try (var manager = person(MANAGER)) {
            load(manager, filledIn(template(manager)));
            var set = idIn(manager.page().url());
            tryOut(manager, set);
            compare(manager, set);
            publish(manager, set);
            openACycle(manager);
        }
        assertThat(sets.published()).extracting(SetRow::code).contains(code);
    }

    private static byte[] template(Person manager) throws IOException {
        manager.open(CriteriaNavigation.LIST).sees("Bộ tiêu chí").picture("21-criteria-sets");
        var download = manager.page()
                .waitForDownload(() -> manager.page()
                        .locator("a", new Page.LocatorOptions().setHasText("Tải mẫu Excel"))
                        .first()
                        .click());
        return Files.readAllBytes(download.path());
    }

    /** As a person would in a spreadsheet: a code, an index and a name of one's own in the sheet of general facts. */
    private byte[] filledIn(byte[] template) throws IOException {
        var own = Map.of("code", code, "instrument", instrument, "name_vi", "Bộ tiêu chí mới của tỉnh");
        var format = new DataFormatter();
        try (var workbook = new XSSFWorkbook(new java.io.ByteArrayInputStream(template));
                var out = new ByteArrayOutputStream()) {
            for (var row : workbook.getSheet("Thông tin")) {
                for (var cell : row) {
                    var value = own.get(format.formatCellValue(cell));
                    if (value != null) {
                        row.getCell(cell.getColumnIndex() + 1).setCellValue(value);
                    }
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private void load(Person manager, byte[] workbook) {
        manager.press("Nhập từ Excel");
        manager.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("bo-moi.xlsx", XLSX, workbook));
        manager.sees("Không có lỗi").picture("22-criteria-import");
        manager.confirm("Lập bộ tiêu chí từ tệp này").sees("Mã bộ tiêu chí");
        manager.page()
                .locator("vaadin-dialog-overlay vaadin-button[theme~=primary]")
                .last()
                .click();
        manager.page().waitForURL("**/criteria/*-*-*");
    }

    private static SetId idIn(String url) {
        return SetId.of(url.replaceFirst("^.*/criteria/([0-9a-f-]{36}).*$", "$1"));
    }

    private static void tryOut(Person manager, SetId set) {
        manager.open(CriteriaNavigation.of(set) + "?item=1.2.2").sees("Tỷ lệ hồ sơ giải quyết đúng hạn");
        var page = manager.page();
        page.getByLabel("Hồ sơ giải quyết đúng hạn (b)").fill("60");
        page.getByLabel("Hồ sơ đã giải quyết (a)").fill("100");
        manager.sees("1,13");
        page.getByText("Điểm và quy tắc").first().click();
        manager.picture("23-criteria-editor");
        assertThat(manager.barriers()).isEmpty();
    }

    private void compare(Person manager, SetId set) {
        var old = sets.published().stream()
                .filter(row -> row.code().equals("par-province"))
                .findFirst()
                .orElseThrow();
        manager.open(CriteriaNavigation.of(set) + "/compare?with=" + old.id());
        manager.sees("Bộ tiêu chí Chỉ số CCHC cấp tỉnh 2022 (dựng lại), bản 1");
        manager.sees("Ví dụ: Chỉ đạo điều hành").picture("24-criteria-comparison");
        assertThat(manager.barriers()).isEmpty();
    }

    private static void publish(Person manager, SetId set) {
        manager.open(CriteriaNavigation.of(set));
        manager.press("Trình duyệt").confirm("Trình duyệt");
        manager.press("Ban hành").confirm("Ban hành").sees("Đã ban hành bộ tiêu chí");
    }

    private void openACycle(Person manager) {
        manager.open(CycleNavigation.OPEN);
        var page = manager.page();
        page.locator("vaadin-select").first().click();
        page.locator("vaadin-select-item", new Page.LocatorOptions().setHasText(instrument))
                .click();
        manager.sees("63 tỉnh, thành phố");
        manager.press("Tiếp: Bộ tiêu chí").sees("Bộ tiêu chí mới của tỉnh").picture("25-criteria-cycle");
        manager.press("Tiếp: Cơ quan").press("Tiếp: Lịch").press("Tiếp: Bộ chủ trì");
        manager.press("Tiếp: Hội đồng").press("Tiếp: Xem lại");
        manager.press("Mở kỳ đánh giá cho 63 cơ quan").confirm("Mở kỳ đánh giá");
        manager.sees("Đã mở kỳ đánh giá");
        var opened = cycles.all().stream()
                .filter(cycle -> cycle.name().vi().contains(instrument))
                .findFirst()
                .orElseThrow();
        assertThat(cycles.participants(opened.id()))
                .hasSize(63)
                .allMatch(participant -> sets.get(participant.set()).code().equals(code));
    }
}
