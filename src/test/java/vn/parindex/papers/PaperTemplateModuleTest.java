package vn.parindex.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.document.Template.Origin;
import vn.parindex.document.TemplateFile;
import vn.parindex.document.TemplateProblem;
import vn.parindex.document.TemplateShelf;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** Templates: whose holds for whom and since when, what is not taken, and the way back. */
class PaperTemplateModuleTest extends IntegrationTest {

    private static final String KIND = FilePaper.DIFFICULTIES.code();

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestFiles testFiles;

    @Autowired
    private PaperTemplateService templates;

    @Autowired
    private PaperService papers;

    @Autowired
    private JdbcTemplate jdbc;

    private TestCycle cycle;
    private AgencyId canTho;
    private AgencyId quangNinh;
    private Officer coordinator;

    @BeforeEach
    void openFiles() {
        cycle = cycles.open(4, "92", "22");
        canTho = cycles.agency("92");
        quangNinh = cycles.agency("22");
        coordinator = people.of(canTho, Roles.COORDINATOR);
        ActingOfficer.run(coordinator, () -> templates.withdraw(KIND, canTho.value()));
    }

    @AfterEach
    void leaveNothingBehind() {
        ActingOfficer.run(coordinator, () -> templates.withdraw(KIND, canTho.value()));
    }

    @Test
    void anAgencyWritesWithItsOwnTemplateAndNobodyElseDoes() {
        take(coordinator, canTho.value(), changed("BÁO CÁO", "BÁO CÁO RIÊNG"));

        assertThat(text(canTho)).contains("BÁO CÁO RIÊNG");
        assertThat(text(quangNinh)).doesNotContain("BÁO CÁO RIÊNG");
        ActingOfficer.run(coordinator, () -> templates.withdraw(KIND, canTho.value()));
        assertThat(text(canTho)).doesNotContain("BÁO CÁO RIÊNG");
        assertThat(ActingOfficer.call(coordinator, () -> templates.templates(canTho.value())))
                .filteredOn(details -> details.kind() == FilePaper.DIFFICULTIES)
                .singleElement()
                .satisfies(details -> assertThat(details.versions()).hasSizeGreaterThanOrEqualTo(3));
    }

    @Test
    void theMinistrysTemplateHoldsForAgenciesWithoutOne() {
        var manager = cycle.manager();
        take(manager, TemplateShelf.MINISTRY, changed("BÁO CÁO", "BÁO CÁO CHUNG"));
        try {
            assertThat(text(canTho)).contains("BÁO CÁO CHUNG");
            take(coordinator, canTho.value(), changed("BÁO CÁO", "BÁO CÁO RIÊNG"));
            assertThat(text(canTho)).contains("BÁO CÁO RIÊNG");
        } finally {
            ActingOfficer.run(manager, () -> templates.withdraw(KIND, TemplateShelf.MINISTRY));
        }
    }

    @Test
    void aSubmittedFileKeepsTheTemplateOfItsDay() {
        testFiles.submit(cycle.id(), canTho);

        take(coordinator, canTho.value(), changed("BÁO CÁO", "BÁO CÁO RIÊNG"));

        assertThat(text(canTho)).doesNotContain("BÁO CÁO RIÊNG");
        assertThat(ActingOfficer.call(coordinator, () -> papers.papers(cycle.id(), canTho))
                        .papers())
                .allSatisfy(row -> assertThat(row.templateOf()).isEqualTo(Origin.PROGRAM));
    }

    @Test
    void whatNothingWouldFillIsNamedAndNotTaken() {
        var faulty = changed("{{proposals}}", "{{propsals}}");

        var read = ActingOfficer.call(coordinator, () -> templates.read(KIND, faulty));

        assertThat(read.usable()).isFalse();
        assertThat(read.preview()).isEmpty();
        assertThat(read.problems())
                .extracting(TemplateProblem::kind, TemplateProblem::tag, TemplateProblem::suggestion)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(TemplateProblem.Kind.UNKNOWN, "{{propsals}}", "proposals"));
        assertThatThrownBy(() -> take(coordinator, canTho.value(), faulty))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("faulty");
    }

    @Test
    void aGoodOneIsShownBeforeItIsTaken() throws IOException {
        var read = ActingOfficer.call(coordinator, () -> templates.read(KIND, changed("BÁO CÁO", "XEM TRƯỚC")));

        assertThat(read.usable()).isTrue();
        try (var document = Loader.loadPDF(read.preview())) {
            assertThat(new PDFTextStripper().getText(document)).contains("XEM TRƯỚC", "TỈNH MẪU");
        }
        assertThat(text(canTho)).doesNotContain("XEM TRƯỚC");
    }

    @Test
    void onlyTheOwnersPeopleChangeATemplateAndTheTrailNamesThem() {
        assertThatThrownBy(() -> take(coordinator, quangNinh.value(), changed("a", "a")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> take(coordinator, TemplateShelf.MINISTRY, changed("a", "a")))
                .isInstanceOf(NotFoundException.class);

        take(coordinator, canTho.value(), changed("BÁO CÁO", "BÁO CÁO RIÊNG"));

        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM audit_event WHERE action = 'template.changed' AND actor = ?",
                        Integer.class,
                        coordinator.username()))
                .isPositive();
    }

    private void take(Officer officer, UUID owner, TemplateFile file) {
        ActingOfficer.run(officer, () -> templates.take(KIND, owner, file));
    }

    /** The template of the program with one text instead of another. */
    private TemplateFile changed(String text, String other) {
        var original = ActingOfficer.call(coordinator, () -> templates.original(KIND));
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(original));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().equals("word/document.xml")
                                ? new String(content, StandardCharsets.UTF_8)
                                        .replace(text, other)
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new TemplateFile("Mẫu của tôi.docx", bytes.toByteArray());
    }

    private String text(AgencyId agency) {
        var reader = people.of(agency, Roles.OFFICER);
        var pdf = ActingOfficer.call(
                reader, () -> papers.write(cycle.id(), agency, FilePaper.DIFFICULTIES, PaperFormat.PDF));
        try (var document = Loader.loadPDF(pdf.content())) {
            return new PDFTextStripper().getText(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
