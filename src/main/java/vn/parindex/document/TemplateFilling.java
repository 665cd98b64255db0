package vn.parindex.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Puts a content into a template. What people typed is only ever text: no tag in it is read, no mark-up made of it. */
final class TemplateFilling {

    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\n\t]]");

    private final WordPackage template;

    private TemplateFilling(WordPackage template) {
        this.template = template;
    }

    static WordPackage fill(WordPackage template, PaperContent content) {
        return new TemplateFilling(template).filled(new Scope(content, null));
    }

    private WordPackage filled(Scope scope) {
        var filled = template;
        for (var part : TemplateParts.of(template).keySet()) {
            var document = template.xml(part);
            if (part.equals(WordPackage.BODY)) {
                WordXml.child(document.getDocumentElement(), "body").ifPresent(body -> fillContainer(body, scope));
            } else {
                fillContainer(document.getDocumentElement(), scope);
            }
            filled = filled.with(part, WordXml.write(document));
        }
        return filled;
    }

    private void fillContainer(Element container, Scope scope) {
        if (!container.getTextContent().contains("{{")) {
            return;
        }
        var output = new ArrayList<Element>();
        write(Blocks.of(container, new TemplateFaults(TemplateProblem.Place.BODY, container)), scope, output);
        WordXml.children(container).forEach(container::removeChild);
        output.forEach(container::appendChild);
        if (WordXml.is(container, "tc") && WordXml.child(container, "p").isEmpty()) {
            container.appendChild(WordXml.create(container, "p"));
        }
    }

    private void write(List<Piece> pieces, Scope scope, List<Element> output) {
        for (var piece : pieces) {
            if (piece instanceof Piece.Plain plain) {
                var copy = (Element) plain.element().cloneNode(true);
                fillElement(copy, scope);
                output.addAll(WordXml.is(copy, "p") ? ParagraphLines.of(copy) : List.of(copy));
            } else if (piece instanceof Piece.Block block) {
                writeBlock(block, scope, output);
            }
        }
    }

    private void writeBlock(Piece.Block block, Scope scope, List<Element> output) {
        var items = scope.block(block.name());
        if (!block.absent()) {
            items.forEach(item -> write(block.inner(), scope.in(item), output));
        } else if (items.isEmpty()) {
            write(block.inner(), scope, output);
        }
    }

    private void fillElement(Element element, Scope scope) {
        if (WordXml.is(element, "p")) {
            WordXml.below(element, "txbxContent").forEach(box -> fillContainer(box, scope));
            fillParagraph(TagText.of(element), scope);
        } else {
            fillContainer(element, scope);
        }
    }

    private static void fillParagraph(TagText text, Scope scope) {
        List<MatchResult> tags = TagText.TAG.matcher(text.value()).results().toList();
        for (int index = tags.size() - 1; index >= 0; index--) {
            var tag = tags.get(index);
            if (tag.group(1).isEmpty()) {
                scope.text(tag.group(2)).ifPresent(value -> text.replace(tag.start(), tag.end(), plain(value)));
            }
        }
    }

    private static String plain(String value) {
        var lines = Normalizer.normalize(value, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        return NO_TEXT.matcher(lines).replaceAll("");
    }
}
