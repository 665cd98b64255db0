package vn.parindex.document;

import java.util.Map;
import org.w3c.dom.Element;

/** The content of a body, cell, header or footer as XHTML for the printer. Every text is escaped; no address is left. */
final class WordHtml {

    private static final String TAB = "&#160;&#160;&#160;&#160;&#160;&#160;";

    private final WordStyles styles;
    private final WordPictures pictures;
    private final StringBuilder html = new StringBuilder();
    private FieldState field = FieldState.NONE;

    WordHtml(WordStyles styles, WordPictures pictures) {
        this.styles = styles;
        this.pictures = pictures;
    }

    String html() {
        return html.toString();
    }

    WordHtml container(Element container) {
        for (var child : WordXml.children(container)) {
            switch (WordXml.W.equals(child.getNamespaceURI()) ? child.getLocalName() : "") {
                case "p" -> paragraph(child);
                case "tbl" -> new WordTable(styles, pictures).write(child, html);
                case "sdt" -> WordXml.child(child, "sdtContent").ifPresent(this::container);
                default -> {
                    // properties, bookmarks
                }
            }
        }
        return this;
    }

    private void paragraph(Element paragraph) {
        html.append("<p style=\"")
                .append(WordCss.paragraph(styles.paragraph(paragraph)))
                .append("\">");
        int before = html.length();
        inline(paragraph, paragraph);
        if (html.length() == before) {
            var empty = WordXml.child(paragraph, "pPr").orElse(paragraph);
            html.append("<span style=\"")
                    .append(WordCss.run(styles.run(paragraph, empty)))
                    .append("\">&#160;</span>");
        }
        html.append("</p>\n");
    }

    private void inline(Element paragraph, Element parent) {
        for (var child : WordXml.children(parent)) {
            switch (WordXml.W.equals(child.getNamespaceURI()) ? child.getLocalName() : "") {
                case "r" -> run(paragraph, child);
                case "fldSimple" -> pageNumber(paragraph, child, WordXml.attribute(child, "instr"));
                case "hyperlink", "ins", "smartTag", "sdtContent" -> inline(paragraph, child);
                case "sdt" -> WordXml.child(child, "sdtContent").ifPresent(content -> inline(paragraph, content));
                default -> {
                    // properties, bookmarks, what was deleted
                }
            }
        }
    }

    private void run(Element paragraph, Element run) {
        var settings = styles.run(paragraph, run);
        if (WordStyles.isOn(settings, "vanish")) {
            return;
        }
        int start = html.length();
        html.append("<span style=\"").append(WordCss.run(settings)).append("\">");
        int before = html.length();
        WordXml.children(run).forEach(this::piece);
        if (html.length() == before) {
            html.setLength(start);
        } else {
            html.append("</span>");
        }
    }

    private void piece(Element piece) {
        if (!WordXml.W.equals(piece.getNamespaceURI())) {
            return;
        }
        switch (piece.getLocalName()) {
            case "fldChar" -> field = FieldState.after(WordXml.attribute(piece, "fldCharType"));
            case "instrText" -> html.append(pageNumber(piece.getTextContent()));
            case "t" -> text(piece.getTextContent());
            case "br" -> lineBreak(WordXml.attribute(piece, "type"));
            case "cr" -> html.append("<br/>");
            case "tab" -> html.append(TAB);
            case "noBreakHyphen" -> html.append("&#8209;");
            case "drawing" -> html.append(pictures.html(piece));
            default -> {
                // what has no place on paper
            }
        }
    }

    private void text(String text) {
        if (field == FieldState.NONE) {
            html.append(escaped(text));
        }
    }

    private void lineBreak(String type) {
        html.append(type.equals("page") ? "<br style=\"page-break-after:always\"/>" : "<br/>");
    }

    private void pageNumber(Element paragraph, Element field, String instruction) {
        Map<String, String> settings = WordXml.child(field, "r")
                .map(run -> styles.run(paragraph, run))
                .orElseGet(() -> styles.run(paragraph, field));
        html.append("<span style=\"").append(WordCss.run(settings)).append("\">");
        html.append(pageNumber(instruction)).append("</span>");
    }

    private static String pageNumber(String instruction) {
        var known = instruction.strip();
        return known.startsWith("NUMPAGES")
                ? "<span class=\"pages\"></span>"
                : known.startsWith("PAGE") ? "<span class=\"page\"></span>" : "";
    }

    static String escaped(String text) {
        var escaped = new StringBuilder();
        text.codePoints().forEach(character -> {
            switch (character) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(character);
            }
        });
        return escaped.toString();
    }

    /** Inside a field the stored result is not printed: the printer counts the pages itself. */
    private enum FieldState {
        NONE,
        INSIDE;

        static FieldState after(String mark) {
            return mark.equals("end") ? NONE : INSIDE;
        }
    }
}
