package vn.parindex.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.evidence.DocumentId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.selfassessment.AttachDocument;
import vn.parindex.selfassessment.SelfAssessmentService;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Roles;

/** The whole file in one package, read back. */
class FilePackageModuleTest extends IntegrationTest {

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestFiles testFiles;

    @Autowired
    private FilePackageService packages;

    @Autowired
    private SelfAssessmentService files;

    private TestCycle cycle;
    private AgencyId canTho;
    private Officer officer;
    private List<Leaf> leaves;

    @BeforeEach
    void openFile() {
        cycle = cycles.open(4, "92", "22");
        canTho = cycles.agency("92");
        officer = people.of(canTho, Roles.OFFICER);
        leaves = testFiles.leaves(cycle.id(), canTho);
    }

    @Test
    void holdsEveryPaperAndEachDocumentOnce() throws IOException {
        var shared = testFiles.document(officer, "Chung cho hai mục " + cycle.id());
        var other = testFiles.document(officer, "Riêng " + cycle.id());
        attach(leaves.get(0), shared.id());
        attach(leaves.get(1), shared.id());
        attach(leaves.get(1), other.id());

        var entries = entries(write(officer));

        assertThat(entries.keySet())
                .filteredOn(name -> name.endsWith(".docx") || name.endsWith(".pdf"))
                .hasSize(FilePaper.values().length * 2);
        assertThat(entries.keySet())
                .filteredOn(name -> name.startsWith("Tài liệu kiểm chứng/"))
                .containsExactly(
                        "Tài liệu kiểm chứng/" + leaves.get(0).code() + " Báo cáo.txt",
                        "Tài liệu kiểm chứng/" + leaves.get(1).code() + " Báo cáo.txt");
        assertThat(entries.keySet()).allSatisfy(name -> assertThat(name).doesNotContain("..", "\\"));
        assertThat(new String(entries.get("Tài liệu kiểm chứng/" + leaves.get(0).code() + " Báo cáo.txt")))
                .contains("Chung cho hai mục");
    }

    @Test
    void theListNamesEveryLeafItsDocumentsAndWhereTheyLie() throws IOException {
        var document = testFiles.document(officer, "Một " + cycle.id());
        attach(leaves.get(0), document.id());
        attach(leaves.get(2), document.id());

        var list = list(write(officer));

        var path = "Tài liệu kiểm chứng/" + leaves.get(0).code() + " Báo cáo.txt";
        assertThat(list).filteredOn(row -> row.contains(path)).hasSize(2);
        assertThat(list)
                .filteredOn(row -> row.startsWith(leaves.get(1).code() + "|"))
                .singleElement()
                .asString()
                .contains("chưa có tài liệu");
        assertThat(list).anyMatch(row -> row.contains(document.sha256()) && row.contains("có trong gói"));
    }

    @Test
    void whatAReaderMayNotReadIsNamedAndLeftOut() throws IOException {
        attach(leaves.get(0), testFiles.document(officer, "Kín " + cycle.id()).id());

        var bytes = write(cycle.manager());

        assertThat(entries(bytes).keySet()).noneMatch(name -> name.startsWith("Tài liệu kiểm chứng/"));
        assertThat(list(bytes)).anyMatch(row -> row.contains("không có trong gói"));
    }

    @Test
    void itIsOnlyForThoseWhoReadTheWholeFile() {
        var stranger = people.of(cycles.agency("22"), Roles.LEADER);

        assertThatThrownBy(() -> write(stranger)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void calledOffItBreaksOff() {
        assertThatThrownBy(() -> write(officer, new Waiting(true)))
                .hasRootCauseInstanceOf(PackageCalledOffException.class);
    }

    private void attach(Leaf leaf, DocumentId document) {
        ActingOfficer.run(
                officer, () -> files.attach(new AttachDocument(cycle.id(), canTho, leaf.id(), document, null)));
    }

    private byte[] write(Officer reader) {
        return write(reader, new Waiting(false));
    }

    private byte[] write(Officer reader, PackageProgress progress) {
        return ActingOfficer.call(reader, () -> {
            var bytes = new ByteArrayOutputStream();
            try {
                packages.write(cycle.id(), canTho, bytes, progress);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            return bytes.toByteArray();
        });
    }

    private static Map<String, byte[]> entries(byte[] bytes) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entries.put(entry.getName(), zip.readAllBytes())).isNull();
            }
        }
        return entries;
    }

    private static List<String> list(byte[] bytes) throws IOException {
        var rows = new ArrayList<String>();
        var entry = entries(bytes).entrySet().stream()
                .filter(candidate -> candidate.getKey().startsWith("00 Danh mục hồ sơ"))
                .findFirst()
                .orElseThrow();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(entry.getValue()))) {
            workbook.getSheetAt(0).forEach(row -> {
                var text = new StringBuilder();
                row.forEach(cell -> text.append(cell.getStringCellValue()).append('|'));
                rows.add(text.toString());
            });
        }
        return rows;
    }

    /** @param calledOff from the beginning */
    private record Waiting(boolean calledOff) implements PackageProgress {

        @Override
        public void written(int files, int of) {
            assertThat(files).isLessThanOrEqualTo(of);
        }
    }
}
