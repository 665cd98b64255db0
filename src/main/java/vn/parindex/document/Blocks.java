package vn.parindex.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;
import org.w3c.dom.Element;

/**
 * Finds the blocks among the children of a body, cell or table. A tag that opens or closes a block has a paragraph or
 * row of its own; a row may also hold both, and is then repeated itself.
 */
final class Blocks {

    private final TemplateFaults faults;
    private final Deque<Open> open = new ArrayDeque<>();
    private List<Piece> current = new ArrayList<>();

    private Blocks(TemplateFaults faults) {
        this.faults = faults;
    }

    static List<Piece> of(Element container, TemplateFaults faults) {
        var blocks = new Blocks(faults);
        WordXml.children(container).forEach(blocks::take);
        return blocks.finish();
    }

    private void take(Element element) {
        if (!WordXml.is(element, "p") && !WordXml.is(element, "tr")) {
            current.add(new Piece.Plain(element));
            return;
        }
        boolean row = WordXml.is(element, "tr");
        var text = row ? TagText.ofAll(element) : TagText.of(element);
        var marks = TagText.TAG
                .matcher(text.value())
                .results()
                .filter(tag -> !tag.group(1).isEmpty())
                .toList();
        if (marks.isEmpty()) {
            current.add(new Piece.Plain(element));
        } else if (marks.size() == 1 && text.value().strip().equals(marks.get(0).group())) {
            mark(element, marks.get(0));
        } else if (row && repeatsItself(text.value().strip(), marks)) {
            repeat(element, text, marks);
        } else {
            nested(element, row, marks);
        }
    }

    private void mark(Element element, MatchResult tag) {
        var name = tag.group(2);
        if (tag.group(1).equals("/")) {
            if (open.isEmpty() || !open.peek().name().equals(name)) {
                faults.add(TemplateProblem.Kind.NOT_OPENED, element, tag.group());
                return;
            }
            close();
        } else {
            open.push(new Open(name, tag.group(1).equals("^"), element, current));
            current = new ArrayList<>();
        }
    }

    private void close() {
        var block = open.pop();
        var inner = current;
        current = block.before();
        current.add(new Piece.Block(block.name(), block.absent(), inner));
    }

    private static boolean repeatsItself(String text, List<MatchResult> marks) {
        var first = marks.get(0);
        var last = marks.get(marks.size() - 1);
        return text.startsWith(first.group())
                && text.endsWith(last.group())
                && !first.group(1).equals("/")
                && last.group(1).equals("/")
                && first.group(2).equals(last.group(2));
    }

    private void repeat(Element row, TagText text, List<MatchResult> marks) {
        var first = marks.get(0);
        var last = marks.get(marks.size() - 1);
        text.replace(last.start(), last.end(), "");
        text.replace(first.start(), first.end(), "");
        current.add(new Piece.Block(first.group(2), first.group(1).equals("^"), List.of(new Piece.Plain(row))));
    }

    /** A row whose cells hold blocks of paragraphs is read when its cells are; in a paragraph nothing can be a block. */
    private void nested(Element element, boolean row, List<MatchResult> marks) {
        if (!row) {
            faults.add(TemplateProblem.Kind.NOT_ALONE, element, marks.get(0).group());
        }
        current.add(new Piece.Plain(element));
    }

    private List<Piece> finish() {
        while (!open.isEmpty()) {
            faults.add(
                    TemplateProblem.Kind.NOT_CLOSED,
                    open.peek().element(),
                    "{{#" + open.peek().name() + "}}");
            close();
        }
        return current;
    }

    private record Open(String name, boolean absent, Element element, List<Piece> before) {}
}
