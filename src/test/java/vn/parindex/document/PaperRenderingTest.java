package vn.parindex.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.parindex.papers.FilePaper;

/** Papers read back: the Word file by POI, the PDF by PDFBox. */
class PaperRenderingTest {

    /** Every letter with every tone, as papers need them. */
    private static final String LETTERS =
            "aàáảãạ ăằắẳẵặ âầấẩẫậ đ eèéẻẽẹ êềếểễệ iìíỉĩị oòóỏõọ ôồốổỗộ ơờớởỡợ uùúủũụ ưừứửữự"
                    + " yỳýỷỹỵ AÀÁẢÃẠ ĂẰẮẲẴẶ ÂẦẤẨẪẬ Đ EÈÉẺẼẸ ÊỀẾỂỄỆ IÌÍỈĨỊ OÒÓỎÕỌ ÔỒỐỔỖỘ ƠỜỚỞỠỢ UÙÚỦŨỤ ƯỪỨỬỮỰ YỲÝỶỸỴ";

    private final PaperRendering rendering = new PaperRendering(new PdfPrinter());

    @ParameterizedTest
    @EnumSource(FilePaper.class)
    void theTemplatesOfTheProgramAreFaultlessAndFilledToTheLastPlaceholder(FilePaper paper) {
        var template = rendering.defaultTemplate(paper);

        assertThat(rendering.check(paper, template)).isEmpty();
        assertThat(TestWord.text(rendering.word(template, paper.sample())))
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Nơi nhận:")
                .doesNotContain("{{", "}}");
        assertThat(TestWord.pdfText(rendering.pdf(template, paper.sample(), "Mẫu")))
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Nơi nhận:")
                .doesNotContain("{{", "}}");
    }

    @Test
    void everyVietnameseLetterCanBeFoundAndCopied() {
        var word = TestWord.of(
                "<w:p><w:r><w:t>{{words}}</w:t></w:r></w:p><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{{words}}</w:t></w:r>"
                        + "</w:p><w:p><w:r><w:rPr><w:i/></w:rPr><w:t>{{words}}</w:t></w:r></w:p><w:sectPr>"
                        + "<w:pgSz w:w='11906' w:h='16838'/><w:pgMar w:top='1134' w:right='1134' w:bottom='1134'"
                        + " w:left='1701'/></w:sectPr>");
        var typed = Normalizer.normalize(LETTERS, Normalizer.Form.NFD);

        var text = TestWord.pdfText(
                        rendering.pdf(word.bytes(), PaperContent.empty().text("words", typed), "x"))
                .replaceAll("\\s+", " ")
                .strip();

        assertThat(text).isEqualTo(LETTERS + " " + LETTERS + " " + LETTERS);
    }

    @Test
    void equalContentMakesEqualBytes() throws Exception {
        var template = rendering.defaultTemplate(FilePaper.SCORE_TABLE);
        var content = FilePaper.SCORE_TABLE.sample();
        var word = rendering.word(template, content);
        var pdf = rendering.pdf(template, content, "x");
        Thread.sleep(2_100);

        assertThat(rendering.word(template, content)).isEqualTo(word);
        assertThat(rendering.pdf(template, content, "x")).isEqualTo(pdf);
        assertThat(rendering.pdf(template, content.text("year", "2023"), "x")).isNotEqualTo(pdf);
    }

    @Test
    void theLettersAreEmbeddedAndThePageHasTheMarginsOfTheForm() throws Exception {
        var paper = FilePaper.SELF_REPORT;
        var pdf = rendering.pdf(rendering.defaultTemplate(paper), paper.sample(), "Báo cáo");

        try (var document = Loader.loadPDF(pdf)) {
            var page = document.getPage(0);
            assertThat(page.getMediaBox().getWidth()).isBetween(594f, 596f);
            for (var name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).contains("LiberationSerif");
            }
        }
    }

    @Test
    void markUpInATextIsPrintedAsText() {
        var paper = FilePaper.DIFFICULTIES;
        var content =
                paper.sample().text("proposals", "<script>alert('x')</script> <img src=\"http://10.0.0.1/x\"/> &amp;");

        var text = TestWord.pdfText(rendering.pdf(rendering.defaultTemplate(paper), content, "<b>"));

        assertThat(text.replaceAll("\\s+", " "))
                .contains("<script>alert('x')</script> <img src=\"http://10.0.0.1/x\"/> &amp;");
    }
}
