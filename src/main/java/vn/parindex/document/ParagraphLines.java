package vn.parindex.document;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Makes a paragraph of each line of a filled paragraph, all with its look; a tab inside a line gets its element. */
final class ParagraphLines {

    private final List<Element> lines = new ArrayList<>();
    private final Element like;
    private Element line;

    private ParagraphLines(Element like) {
        this.like = like;
        this.line = emptyLine();
    }

    static List<Element> of(Element paragraph) {
        if (WordXml.below(paragraph, "t").stream().noneMatch(ParagraphLines::isParted)) {
            return List.of(paragraph);
        }
        var lines = new ParagraphLines(paragraph);
        WordXml.children(paragraph).forEach(lines::take);
        lines.lines.add(lines.line);
        return lines.lines;
    }

    private static boolean isParted(Element text) {
        return text.getTextContent().indexOf('\n') >= 0 || text.getTextContent().indexOf('\t') >= 0;
    }

    private void take(Element child) {
        if (WordXml.is(child, "pPr")) {
            return;
        }
        if (WordXml.is(child, "r")) {
            run(child);
        } else {
            line.appendChild(child.cloneNode(true));
        }
    }

    private void run(Element run) {
        var part = emptyRun(run);
        for (var piece : WordXml.children(run)) {
            if (!WordXml.is(piece, "t") || !isParted(piece)) {
                if (!WordXml.is(piece, "rPr")) {
                    part.appendChild(piece.cloneNode(true));
                }
                continue;
            }
            var texts = piece.getTextContent().split("\n", -1);
            for (int index = 0; index < texts.length; index++) {
                if (index > 0) {
                    line.appendChild(part);
                    lines.add(line);
                    line = emptyLine();
                    part = emptyRun(run);
                }
                tabbed(part, piece, texts[index]);
            }
        }
        line.appendChild(part);
    }

    private static void tabbed(Element run, Element like, String text) {
        var columns = text.split("\t", -1);
        for (int index = 0; index < columns.length; index++) {
            if (index > 0) {
                run.appendChild(WordXml.create(like, "tab"));
            }
            var piece = WordXml.create(like, "t");
            WordXml.setText(piece, columns[index]);
            run.appendChild(piece);
        }
    }

    private Element emptyLine() {
        var empty = (Element) like.cloneNode(false);
        WordXml.child(like, "pPr").ifPresent(look -> empty.appendChild(look.cloneNode(true)));
        return empty;
    }

    private static Element emptyRun(Element run) {
        var empty = (Element) run.cloneNode(false);
        WordXml.child(run, "rPr").ifPresent(look -> empty.appendChild(look.cloneNode(true)));
        return empty;
    }
}
