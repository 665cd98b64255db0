package vn.parindex.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.exchange.OfflineSamples;

/** Somebody in a file takes it out as a workbook, works on it where no network is, and brings it back. */
final class OfflineRoundTrip {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Person person;
    private byte[] workbook;

    /** @param person whose browser shows the file */
    OfflineRoundTrip(Person person) {
        this.person = person;
    }

    /** By the menu of the file. */
    OfflineRoundTrip enter() {
        person.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Việc khác với hồ sơ"))
                .click();
        person.page().getByText("Làm ngoại tuyến bằng Excel").click();
        person.sees("1. Tải hồ sơ về");
        return this;
    }

    OfflineRoundTrip download() {
        var download = person.page()
                .waitForDownload(() -> person.page().getByText("Tải tệp Excel").click());
        try {
            workbook = Files.readAllBytes(download.path());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return this;
    }

    /** Types into the cell of one field, by the code of the leaf and the name of the field. */
    OfflineRoundTrip type(String code, String field, String text) {
        return change(book -> OfflineSamples.cell(book, code, field).setCellValue(text));
    }

    OfflineRoundTrip change(Consumer<XSSFWorkbook> work) {
        workbook = OfflineSamples.changed(workbook, work);
        return this;
    }

    OfflineRoundTrip upload() {
        person.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("ho-so.xlsx", TYPE, workbook));
        return this;
    }
}
