package vn.parindex.document;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.parindex.document.TemplateProblem.Kind;
import vn.parindex.document.TemplateProblem.Place;

/** Collects what is wrong in one part of a template, with the paragraph where it stands. */
final class TemplateFaults {

    private static final int LONGEST_EXCERPT = 80;

    private final List<TemplateProblem> problems = new ArrayList<>();
    private final Place place;
    private final Element root;
    private final List<Element> paragraphs;

    TemplateFaults(Place place, Element root) {
        this.place = place;
        this.root = root;
        this.paragraphs = WordXml.below(root, "p");
    }

    void add(Kind kind, Element where, String tag) {
        add(kind, where, tag, "");
    }

    void add(Kind kind, Element where, String tag, String suggestion) {
        var paragraph = paragraph(where);
        var excerpt = TagText.ofAll(where).value().strip();
        problems.add(new TemplateProblem(
                kind, place, paragraphs.indexOf(paragraph) + 1, tag, shortened(excerpt), suggestion));
    }

    /** For what has no place of its own. */
    Element nowhere() {
        return root;
    }

    List<TemplateProblem> problems() {
        return problems;
    }

    private static Element paragraph(Element where) {
        if (WordXml.is(where, "tr") || WordXml.is(where, "tbl")) {
            return WordXml.below(where, "p").stream().findFirst().orElse(where);
        }
        for (Node node = where; node != null; node = node.getParentNode()) {
            if (WordXml.is(node, "p")) {
                return (Element) node;
            }
        }
        return where;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_EXCERPT ? text : text.substring(0, LONGEST_EXCERPT - 1) + "…";
    }
}
