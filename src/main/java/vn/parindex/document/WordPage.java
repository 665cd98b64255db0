package vn.parindex.document;

import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** A whole Word document as one XHTML page: its size and margins, its headers and footers, its body. */
final class WordPage {

    private static final String HEADER = "header";
    private static final String FOOTER = "footer";
    private static final String FIRST = "first";
    private static final String DEFAULT = "default";

    private final WordPackage word;
    private final WordStyles styles;
    private final WordPictures links;
    private final Element body;
    private final Element section;

    private WordPage(WordPackage word) {
        this.word = word;
        this.styles = new WordStyles(word);
        this.links = new WordPictures(word, WordPackage.BODY);
        var root = word.xml(WordPackage.BODY).getDocumentElement();
        this.body = WordXml.child(root, "body").orElse(root);
        this.section = WordXml.child(body, "sectPr").orElseGet(() -> WordXml.create(body, "sectPr"));
    }

    static String html(WordPackage word, String title) {
        return new WordPage(word).html(title);
    }

    private String html(String title) {
        return """
                <html lang="vi"><head><title>%s</title><style>
                %s
                body{font-family:"Paper";margin:0}
                p{margin:0;white-space:pre-wrap;orphans:2;widows:2;word-wrap:break-word}
                table{border-collapse:separate;border-spacing:0;-fs-table-paginate:paginate}
                .page:after{content:counter(page)} .pages:after{content:counter(pages)}
                .running-header-default{position:running(headerDefault)}
                .running-header-first{position:running(headerFirst)}
                .running-footer-default{position:running(footerDefault)}
                .running-footer-first{position:running(footerFirst)}
                </style></head><body>
                %s%s%s%s
                %s</body></html>
                """.formatted(
                        WordHtml.escaped(title),
                        pageRules(),
                        running(HEADER, DEFAULT),
                        running(HEADER, FIRST),
                        running(FOOTER, DEFAULT),
                        running(FOOTER, FIRST),
                        new WordHtml(styles, links).container(body).html());
    }

    private String pageRules() {
        var settings = WordStyles.own(Optional.of(section));
        var rules = new StringBuilder("@page{size:")
                .append(WordCss.points(settings, "pgSz.w"))
                .append(' ')
                .append(WordCss.points(settings, "pgSz.h"))
                .append(";margin:")
                .append(WordCss.points(settings, "pgMar.top"))
                .append(' ')
                .append(WordCss.points(settings, "pgMar.right"))
                .append(' ')
                .append(WordCss.points(settings, "pgMar.bottom"))
                .append(' ')
                .append(WordCss.points(settings, "pgMar.left"))
                .append(
                        ";@top-center{content:element(headerDefault)}@bottom-center{content:element(footerDefault)}}\n");
        if (titlePage(settings)) {
            rules.append("@page :first{@top-center{content:element(headerFirst)}")
                    .append("@bottom-center{content:element(footerFirst)}}");
        }
        return rules.toString();
    }

    private static boolean titlePage(Map<String, String> settings) {
        return WordStyles.isOn(settings, "titlePg");
    }

    private String running(String kind, String type) {
        return WordXml.children(section, kind + "Reference").stream()
                .filter(reference -> WordXml.attribute(reference, "type").equals(type))
                .findFirst()
                .map(reference -> links.target(reference.getAttributeNS(WordXml.RELATIONSHIPS, "id")))
                .filter(word::has)
                .map(part -> "<div class=\"running-" + kind + "-" + type + "\">"
                        + new WordHtml(styles, new WordPictures(word, part))
                                .container(word.xml(part).getDocumentElement())
                                .html()
                        + "</div>")
                .orElse("");
    }
}
