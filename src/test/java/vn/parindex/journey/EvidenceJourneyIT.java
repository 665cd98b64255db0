package vn.parindex.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.parindex.TestCycles;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.shared.Roles;

/** A document in a real browser: brought in pieces, found again, read over the page. */
class EvidenceJourneyIT extends JourneyTest {

    private static final String CHOOSER = "par-upload input[type=file]";

    @Autowired
    private TestCycles cycles;

    @Autowired
    private JdbcTemplate jdbc;

    @TempDir
    private Path files;

    private CycleId cycle;
    private AgencyId agency;
    private String username;

    @BeforeEach
    void anOfficerAtAFile() {
        cycle = cycles.openOf(2031, 2, List.of("BNV"), "79").id();
        agency = cycles.agency("79");
        username = "tl" + UUID.randomUUID().toString().substring(0, 8);
        account(username, "Người Nộp", Optional.of(agency), Roles.OFFICER);
    }

    @Test
    void aFileGoesOnWhereItStoodAfterThePageWasClosed() throws Exception {
        var file = file("Báo cáo lớn.pdf", 6_000_000);
        try (var officer = officer(SelfAssessmentNavigation.file(cycle, agency))) {
            officer.page().route("**/uploads/*", EvidenceJourneyIT::cutOff);
            officer.page().setInputFiles(CHOOSER, file);
            officer.sees("Mất kết nối, phần đã tải vẫn giữ").picture("31-upload-offline");
            assertThat(officer.barriers()).isEmpty();
        }
        try (var officer = officer(SelfAssessmentNavigation.file(cycle, agency))) {
            officer.sees("Lần trước tải dở").picture("32-upload-left");
            officer.page().setInputFiles(CHOOSER, file);
            officer.page().locator(".evidence-row").first().waitFor();
            assertThat(jdbc.queryForObject(
                            "SELECT size_bytes FROM evidence_document WHERE uploaded_by = ?", Long.class, username))
                    .isEqualTo(6_000_000);

            officer.page().locator(".evidence-row a").first().click();
            officer.page().locator("vaadin-dialog-overlay iframe").waitFor();
            assertThat(officer.barriers()).isEmpty();
            officer.page().locator("vaadin-dialog-overlay vaadin-button").last().press("Escape");
            officer.page()
                    .locator("vaadin-dialog-overlay")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
    }

    /** Lets the announcement through and nothing of the content. */
    private static void cutOff(Route route) {
        if (route.request().method().equals("PATCH")) {
            route.abort();
        } else {
            route.resume();
        }
    }

    private Path file(String name, int size) throws Exception {
        var content = new byte[size];
        new Random().nextBytes(content);
        var head = "%PDF-1.7\n% thử\n".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(head, 0, content, 0, head.length);
        return Files.write(files.resolve(name), content);
    }

    private Person officer(String path) {
        return person(username).open(path);
    }
}
