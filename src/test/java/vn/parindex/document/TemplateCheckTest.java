package vn.parindex.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.document.TestWord.p;
import static vn.parindex.document.TestWord.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.document.TemplateProblem.Kind;
import vn.parindex.document.TemplateProblem.Place;

class TemplateCheckTest {

    private static final Slots SLOTS = PaperContent.empty()
            .text("agency", "Cần Thơ")
            .list("fields", List.of(PaperContent.empty().text("name", "Thể chế")))
            .slots();

    @Test
    void namesAnUnknownPlaceholderWithItsPlaceAndWhatItMayMean() {
        var problems = check(p("Kính gửi") + p("Báo cáo của {{agncy}} năm nay"));

        assertThat(problems)
                .containsExactly(new TemplateProblem(
                        Kind.UNKNOWN, Place.BODY, 2, "{{agncy}}", "Báo cáo của {{agncy}} năm nay", "agency"));
    }

    @Test
    void aPlaceholderOfABlockIsUnknownOutsideIt() {
        assertThat(check(p("{{#fields}}") + p("{{name}}") + p("{{/fields}}"))).isEmpty();
        assertThat(check(p("{{name}}"))).extracting(TemplateProblem::kind).containsExactly(Kind.UNKNOWN);
    }

    @Test
    void looksIntoTablesAndHeaders() {
        var word = TestWord.of("<w:tbl>" + row("{{#fields}}{{name}}", "{{nme}}{{/fields}}") + "</w:tbl>")
                .part("word/header1.xml", "<w:hdr xmlns:w='" + WordXml.W + "'>" + p("{{year}}") + "</w:hdr>");

        assertThat(TemplateCheck.check(WordPackage.open(word.bytes()), SLOTS))
                .extracting(problem -> problem.place() + " " + problem.tag() + " " + problem.suggestion())
                .containsExactly("BODY {{nme}} name", "HEADER {{year}} ");
    }

    @Test
    void saysWhatIsWrongWithBlocksAndBraces() {
        assertThat(kinds(p("{{#fields}}") + p("x"))).containsExactly(Kind.NOT_CLOSED);
        assertThat(kinds(p("{{/fields}}"))).containsExactly(Kind.NOT_OPENED);
        assertThat(kinds(p("Trong câu {{#fields}}x{{/fields}}"))).contains(Kind.NOT_ALONE);
        assertThat(kinds(p("{{fields}}"))).containsExactly(Kind.WRONG_USE);
        assertThat(kinds(p("{{#agency}}") + p("{{/agency}}"))).containsExactly(Kind.WRONG_USE);
        assertThat(kinds(p("{{agency} và"))).containsExactly(Kind.BROKEN);
    }

    @Test
    void whatThePdfWouldNotShowIsOnlyNoted() {
        var box = "<w:p><w:r><w:pict><w:txbxContent>" + p("{{agency}}") + "</w:txbxContent></w:pict></w:r></w:p>";

        assertThat(check(box)).isNotEmpty().allMatch(TemplateProblem::isNote);
    }

    private static List<Kind> kinds(String body) {
        return check(body).stream().map(TemplateProblem::kind).toList();
    }

    private static List<TemplateProblem> check(String body) {
        return TemplateCheck.check(WordPackage.open(TestWord.of(body).bytes()), SLOTS);
    }
}
