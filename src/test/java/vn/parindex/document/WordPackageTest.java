package vn.parindex.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.parindex.document.TestWord.p;

import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.parindex.shared.RefusedException;

/** What a hostile document gets: a refusal that says why, before anything of it is used. */
class WordPackageTest {

    private static final String LINKS = "word/_rels/document.xml.rels";

    @Test
    void opensAPlainDocumentAndWritesItBackByteForByteTheSame() {
        var word = WordPackage.open(TestWord.of(p("Chào")).bytes());

        assertThat(WordPackage.open(word.bytes()).bytes()).isEqualTo(word.bytes());
    }

    @Test
    void refusesWhatIsNoWordDocument() {
        assertThat(refusal(new byte[0])).isEqualTo("empty");
        assertThat(refusal("Không phải".getBytes())).isEqualTo("notWord");
        assertThat(refusal(TestWord.of("")
                        .part(WordPackage.TYPES, TestWord.types("text/plain"))
                        .bytes()))
                .isEqualTo("notWord");
        assertThat(refusal(new byte[WordPackage.LARGEST + 1])).isEqualTo("tooLarge");
        assertThat(refusal(TestWord.of("<w:p>").bytes())).isEqualTo("unreadable");
    }

    @Test
    void refusesWhatSwells() {
        var word = TestWord.of(p("x")).part("word/extra.xml", "<a>" + " ".repeat(17_000_000) + "</a>");

        assertThat(refusal(word.bytes())).isEqualTo("swells");
    }

    @Test
    void refusesEntitiesWhereverTheyAreDeclared() {
        var bomb = "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>";

        assertThat(refusal(TestWord.of(p("x")).part("word/settings.xml", bomb).bytes()))
                .isEqualTo("unreadable");
        assertThat(refusal(TestWord.of(p("x")).part(LINKS, bomb).bytes())).isEqualTo("unreadable");
    }

    @Test
    void refusesWhatNestsWithoutEnd() {
        var deep = "<w:p>".repeat(5_000) + "</w:p>".repeat(5_000);

        assertThat(refusal(TestWord.of(deep).bytes())).isEqualTo("unreadable");
    }

    @Test
    void refusesPrograms() {
        var macros = "application/vnd.ms-word.document.macroEnabled.main+xml";

        assertThat(refusal(TestWord.of(p("x"))
                        .part(WordPackage.TYPES, TestWord.types(macros))
                        .bytes()))
                .isEqualTo("program");
        assertThat(refusal(TestWord.of(p("x")).part("word/vbaProject.bin", "x").bytes()))
                .isEqualTo("program");
        assertThat(refusal(
                        TestWord.of(p("x")).part("word/embeddings/a.xlsx", "x").bytes()))
                .isEqualTo("program");
        assertThat(refusal(TestWord.of("<w:p><w:r><w:object/></w:r></w:p>").bytes()))
                .isEqualTo("foreign");
    }

    @Test
    void refusesLinksToTheOutside() {
        var link = TestWord.relations(
                "<Relationship Id='r1' Type='x' Target='http://10.0.0.1/a.png' TargetMode='External'/>");

        var refused = refused(TestWord.of(p("x")).part(LINKS, link).bytes());

        assertThat(refused.key()).endsWith("outside");
        assertThat(refused.arguments()).containsExactly("http://10.0.0.1/a.png");
    }

    @Test
    void refusesFieldsThatFetch() {
        var complex = "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>INCLUDE</w:instrText></w:r>"
                + "<w:r><w:instrText>TEXT \"c:/x\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>";

        assertThat(refusal(TestWord.of(complex).bytes())).isEqualTo("field");
        assertThat(refusal(TestWord.of("<w:p><w:fldSimple w:instr=' DDEAUTO cmd '/></w:p>")
                        .bytes()))
                .isEqualTo("field");
        WordPackage.open(
                TestWord.of("<w:p><w:fldSimple w:instr=' PAGE '/></w:p>").bytes());
    }

    @Test
    void neverBreaksOnNoise() {
        var random = new Random(7);
        var good = TestWord.of(p("{{agency}}")).bytes();
        for (int run = 0; run < 300; run++) {
            var noisy = good.clone();
            for (int hit = 0; hit < 5; hit++) {
                noisy[random.nextInt(noisy.length)] = (byte) random.nextInt();
            }
            try {
                WordPackage.open(noisy);
            } catch (RefusedException expected) {
                assertThat(expected.key()).startsWith("document.WordPackage.");
            }
        }
    }

    private static String refusal(byte[] content) {
        var key = refused(content).key();
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private static RefusedException refused(byte[] content) {
        return catchThrowableOfType(RefusedException.class, () -> WordPackage.open(content));
    }
}
