package vn.parindex.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.document.TestWord.p;
import static vn.parindex.document.TestWord.row;

import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateFillingTest {

    private static final PaperContent TWO_FIELDS = PaperContent.empty()
            .text("year", "2022")
            .list(
                    "fields",
                    List.of(
                            PaperContent.empty()
                                    .text("name", "Thể chế")
                                    .list("items", List.of(item("1.1"), item("1.2"))),
                            PaperContent.empty().text("name", "Tài chính công").list("items", List.of())));

    @Test
    void findsAPlaceholderThatWordHasCutIntoRuns() {
        assertThat(filled(p("Năm {", "{ye", "ar}", "}."), TWO_FIELDS)).isEqualTo("Năm 2022.");
    }

    @Test
    void repeatsParagraphsForEachItemAndThoseInside() {
        var body = p("{{#fields}}")
                + p("{{name}} {{year}}")
                + p("{{#items}}")
                + p("- {{code}} của {{name}}")
                + p("{{/items}}")
                + p("{{^items}}")
                + p("Không có mục")
                + p("{{/items}}")
                + p("{{/fields}}");

        assertThat(filled(body, TWO_FIELDS)).isEqualTo("""
                        Thể chế 2022
                        - 1.1 của Thể chế
                        - 1.2 của Thể chế
                        Tài chính công 2022
                        Không có mục""");
    }

    @Test
    void repeatsARowThatHoldsBothEndsAndRowsBetweenRows() {
        var table = "<w:tbl>" + row("{{#fields}}", "") + row("{{name}}", "") + row("{{#items}}{{code}}", "x{{/items}}")
                + row("{{/fields}}", "") + "</w:tbl>";

        assertThat(filled(table, TWO_FIELDS)).isEqualTo("""
                        Thể chế |\s
                        1.1 | x
                        1.2 | x
                        Tài chính công |\s""");
    }

    @Test
    void whatPeopleTypedIsTextAndNothingElse() {
        var typed = "<script>alert(1)</script> {{year}} {{#fields}} & \"x\" \u0000\u0007]]>";
        var content = TWO_FIELDS.text("words", typed);

        var word = TemplateFilling.fill(
                        WordPackage.open(TestWord.of(p("{{words}}")).bytes()), content)
                .bytes();

        assertThat(TestWord.text(word)).isEqualTo("<script>alert(1)</script> {{year}} {{#fields}} & \"x\" ]]>");
    }

    @Test
    void eachLineBecomesAParagraphOfTheSameLook() {
        assertThat(filled(p("Nêu: {{words}}!"), PaperContent.empty().text("words", "một\r\nhai\n\nba")))
                .isEqualTo("Nêu: một\nhai\n\nba!");
    }

    @Test
    void whatIsDecomposedIsComposed() {
        assertThat(filled(p("{{words}}"), PaperContent.empty().text("words", "Ca\u0302\u0300n Thơ")))
                .isEqualTo("Cần Thơ");
    }

    @Test
    void aCellNeverLosesItsLastParagraph() {
        var table = "<w:tbl><w:tr><w:tc>" + p("{{#none}}") + p("x") + p("{{/none}}") + "</w:tc></w:tr></w:tbl>";

        assertThat(filled(table, TWO_FIELDS)).isEmpty();
    }

    private static PaperContent item(String code) {
        return PaperContent.empty().text("code", code);
    }

    private static String filled(String body, PaperContent content) {
        return TestWord.text(
                TemplateFilling.fill(WordPackage.open(TestWord.of(body).bytes()), content)
                        .bytes());
    }
}
