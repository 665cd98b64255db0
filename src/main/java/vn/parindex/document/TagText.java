package vn.parindex.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The text of one paragraph or table row as a reader sees it, though Word may have cut it into many runs. */
final class TagText {

    /** {@code {{name}}}, {@code {{#block}}}, {@code {{^block}}}, {@code {{/block}}}. */
    static final Pattern TAG = Pattern.compile("\\{\\{\\s*([#^/]?)\\s*([\\p{L}\\p{N}_.\\-]*)\\s*}}");

    private final List<Element> pieces = new ArrayList<>();

    private TagText() {}

    /** Of a paragraph, without text boxes inside it. */
    static TagText of(Element paragraph) {
        var text = new TagText();
        text.collect(paragraph);
        return text;
    }

    /** Of everything below, whatever it is. */
    static TagText ofAll(Element element) {
        var text = new TagText();
        text.pieces.addAll(WordXml.below(element, "t"));
        return text;
    }

    String value() {
        var value = new StringBuilder();
        pieces.forEach(piece -> value.append(piece.getTextContent()));
        return value.toString();
    }

    /** Puts another text in place of these characters; it takes the look of the first of them. */
    void replace(int from, int to, String value) {
        int begin = 0;
        boolean written = false;
        for (var piece : pieces) {
            var old = piece.getTextContent();
            int end = begin + old.length();
            if (end > from && begin < to) {
                var head = old.substring(0, Math.max(0, from - begin));
                var tail = old.substring(Math.min(old.length(), to - begin));
                WordXml.setText(piece, head + (written ? "" : value) + tail);
                written = true;
            }
            begin = end;
        }
    }

    private void collect(Node parent) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (WordXml.is(node, "t")) {
                pieces.add((Element) node);
            } else if (node instanceof Element && !WordXml.is(node, "txbxContent")) {
                collect(node);
            }
        }
    }
}
