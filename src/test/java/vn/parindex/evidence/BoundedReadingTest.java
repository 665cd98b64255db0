package vn.parindex.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.evidence.TextStatus.CORRUPT;
import static vn.parindex.evidence.TextStatus.FOUND;
import static vn.parindex.evidence.TextStatus.NONE;
import static vn.parindex.evidence.TextStatus.PARTLY;
import static vn.parindex.evidence.TextStatus.PROTECTED;
import static vn.parindex.evidence.TextStatus.TOOK_TOO_LONG;
import static vn.parindex.evidence.TextStatus.TOO_LARGE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** Whatever is brought, reading ends, in bounded time and memory, with a word on what came of it. */
@Timeout(120)
class BoundedReadingTest {

    private static final TextLimits LIMITS = new TextLimits(20_000, 100, Duration.ofSeconds(20), 64L << 20);

    @TempDir
    private Path home;

    private BoundedReading reading;

    @AfterEach
    void close() throws IOException {
        reading.close();
    }

    @Test
    void readsWhatAgenciesBring() throws Exception {
        open(LIMITS);
        var text = "Quyết định về cải cách hành chính thành phố Cần Thơ";
        assertThat(read(DocumentType.DOCX, SamplePapers.docx("Điều 1.", text))).isEqualTo(FOUND + " Điều 1. " + text);
        assertThat(read(DocumentType.XLSX, SamplePapers.xlsx(text)))
                .startsWith("FOUND")
                .contains(text);
        assertThat(read(DocumentType.XLS, SamplePapers.xls(text)))
                .startsWith("FOUND")
                .contains(text);
        assertThat(read(DocumentType.ODT, SamplePapers.odt(text)))
                .startsWith("FOUND")
                .contains(text);
        assertThat(read(DocumentType.TEXT, text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("FOUND " + text);
        assertThat(read(DocumentType.PDF, SamplePapers.pdf(2, "Bao cao")))
                .isEqualTo("FOUND Bao cao page 1 Bao cao page 2");
    }

    @Test
    void aPaperThatMayBeReadButNotChangedIsRead() throws Exception {
        open(LIMITS);
        assertThat(read(DocumentType.PDF, SamplePapers.lockedPdf("", "Bao cao")))
                .isEqualTo("FOUND Bao cao page 1");
    }

    @Test
    void saysWhyNothingCanBeSearched() throws Exception {
        open(LIMITS);
        assertThat(read(DocumentType.PDF, SamplePapers.pdf(3, ""))).isEqualTo(NONE + " ");
        assertThat(read(DocumentType.PDF, SamplePapers.lockedPdf("matkhau", "x")))
                .isEqualTo(PROTECTED + " ");
        assertThat(read(DocumentType.XLSX, SamplePapers.lockedXlsx("x"))).isEqualTo(PROTECTED + " ");
        var docx = SamplePapers.docx("x");
        assertThat(read(DocumentType.DOCX, Arrays.copyOf(docx, docx.length / 2)))
                .isEqualTo(CORRUPT + " ");
        assertThat(read(DocumentType.PDF, "%PDF-1.7 nothing else".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(CORRUPT + " ");
        assertThat(read(DocumentType.DOC, "nothing".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(CORRUPT + " ");
    }

    @Test
    void tenThousandPagesAreReadToTheLimitOfPages() throws Exception {
        open(LIMITS);
        assertThat(read(DocumentType.PDF, SamplePapers.pdf(10_000, "Bao cao")))
                .startsWith(PARTLY + " Bao cao page 1 ")
                .endsWith("page 100");
    }

    @Test
    void aLongTextIsReadToTheLimitOfLetters() throws Exception {
        open(LIMITS);
        var outcome = read(DocumentType.TEXT, "Cần Thơ ".repeat(10_000).getBytes(StandardCharsets.UTF_8));
        assertThat(outcome).startsWith(PARTLY + " Cần Thơ Cần Thơ").hasSizeBetween(19_000, 20_010);
    }

    @Test
    void bombsCostNothing() throws Exception {
        open(LIMITS);
        assertThat(read(DocumentType.DOCX, SamplePapers.bomb(100L << 20))).isEqualTo(TOO_LARGE + " ");
        var ratio = read(DocumentType.DOCX, SamplePapers.bomb(60L << 20));
        assertThat(ratio)
                .as("within the bound on size, far over any honest ratio")
                .isEqualTo(TOO_LARGE + " ");
        assertThat(read(DocumentType.DOCX, SamplePapers.docx("Sau đó"))).isEqualTo("FOUND Sau đó");
    }

    @Test
    void whatDoesNotEndIsEndedAndTheNextIsRead() throws Exception {
        open(new TextLimits(1_000_000, 1_000_000, Duration.ofMillis(700), 1L << 30));
        var begun = System.nanoTime();
        assertThat(read(DocumentType.PDF, SamplePapers.pdf(20_000, "")))
                .as("pages without text: nothing to stop at, so it is killed, or stopped before")
                .isIn(TOOK_TOO_LONG + " ", NONE + " ");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));
        assertThat(read(DocumentType.TEXT, "Tiếp theo".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("FOUND Tiếp theo");
    }

    @Test
    void whatNeedsTooMuchMemoryCostsTheReadingProcessOnly() throws Exception {
        reading = new BoundedReading(
                new TextLimits(100_000_000, 100, Duration.ofSeconds(60), 1L << 30),
                DataSize.ofMegabytes(24),
                home + "");
        var large = "0123456789 ".repeat(6_000_000).getBytes(StandardCharsets.US_ASCII);
        assertThat(read(DocumentType.TEXT, large)).isEqualTo(TOO_LARGE + " ");
        assertThat(read(DocumentType.TEXT, "Tiếp theo".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("FOUND Tiếp theo");
    }

    private void open(TextLimits limits) {
        reading = new BoundedReading(limits, DataSize.ofMegabytes(256), home.toString());
    }

    private String read(DocumentType type, byte[] content) throws Exception {
        var outcome = reading.read(SamplePapers.in(home, "paper", content), type);
        return outcome.status() + " "
                + SearchText.of(outcome.text(), Integer.MAX_VALUE).body();
    }
}
