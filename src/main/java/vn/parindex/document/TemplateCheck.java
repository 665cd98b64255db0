package vn.parindex.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import org.w3c.dom.Element;
import vn.parindex.document.TemplateProblem.Kind;
import vn.parindex.document.TemplateProblem.Place;

/** Reads a template against the placeholders of its kind, and names each that nothing would fill. */
final class TemplateCheck {

    private static final int MOST_PROBLEMS = 100;
    private static final Set<String> NOT_PRINTED = Set.of("txbxContent", "pict", "numPr");

    private final TemplateFaults faults;
    private final Deque<Slots> scopes = new ArrayDeque<>();

    private TemplateCheck(TemplateFaults faults, Slots slots) {
        this.faults = faults;
        scopes.push(slots);
    }

    static List<TemplateProblem> check(WordPackage word, Slots slots) {
        var problems = new ArrayList<TemplateProblem>();
        TemplateParts.of(word).forEach((part, place) -> problems.addAll(check(word, part, place, slots)));
        return problems.stream().limit(MOST_PROBLEMS).toList();
    }

    private static List<TemplateProblem> check(WordPackage word, String part, Place place, Slots slots) {
        var root = word.xml(part).getDocumentElement();
        var faults = new TemplateFaults(place, root);
        var container = place == Place.BODY ? WordXml.child(root, "body").orElse(root) : root;
        new TemplateCheck(faults, slots).container(container);
        for (var shape : NOT_PRINTED) {
            WordXml.below(root, shape).stream().limit(1).forEach(element -> faults.add(Kind.NOT_PRINTED, element, ""));
        }
        WordXml.below(root, "pPr").stream()
                .flatMap(look -> WordXml.children(look, "sectPr").stream())
                .limit(1)
                .forEach(section -> faults.add(Kind.NOT_PRINTED, section, ""));
        return faults.problems();
    }

    private void container(Element container) {
        pieces(Blocks.of(container, faults));
    }

    private void pieces(List<Piece> pieces) {
        for (var piece : pieces) {
            if (piece instanceof Piece.Plain plain) {
                element(plain.element());
            } else if (piece instanceof Piece.Block block) {
                block(block);
            }
        }
    }

    private void block(Piece.Block block) {
        var inside = scopes.stream()
                .filter(scope -> scope.blocks().containsKey(block.name()))
                .findFirst();
        if (inside.isEmpty()) {
            var where = firstElement(block);
            faults.add(used(block.name()), where, "{{#" + block.name() + "}}", nearest(block.name()));
        }
        scopes.push(inside.map(scope -> scope.blocks().get(block.name())).orElse(Slots.NONE));
        pieces(block.inner());
        scopes.pop();
    }

    private Element firstElement(Piece.Block block) {
        for (var piece : block.inner()) {
            return piece instanceof Piece.Plain plain ? plain.element() : firstElement((Piece.Block) piece);
        }
        return faults.nowhere();
    }

    private void element(Element element) {
        if (WordXml.is(element, "p")) {
            paragraph(element);
            WordXml.below(element, "txbxContent").forEach(this::container);
        } else if (element.getTextContent().contains("{{")) {
            container(element);
        }
    }

    private void paragraph(Element paragraph) {
        var text = TagText.of(paragraph).value();
        TagText.TAG
                .matcher(text)
                .results()
                .filter(tag -> tag.group(1).isEmpty())
                .forEach(tag -> tag(paragraph, tag));
        if (TagText.TAG.matcher(text).replaceAll("").contains("{{")) {
            faults.add(Kind.BROKEN, paragraph, "{{");
        }
    }

    private void tag(Element paragraph, MatchResult tag) {
        var name = tag.group(2);
        if (scopes.stream().noneMatch(scope -> scope.texts().containsKey(name))) {
            faults.add(used(name), paragraph, tag.group(), nearest(name));
        }
    }

    private Kind used(String name) {
        boolean otherwise = scopes.stream()
                .anyMatch(scope ->
                        scope.blocks().containsKey(name) || scope.texts().containsKey(name));
        return otherwise ? Kind.WRONG_USE : Kind.UNKNOWN;
    }

    /** A known name that differs in capitals or in at most two letters. */
    private String nearest(String name) {
        var known = new TreeSet<String>();
        scopes.forEach(scope -> {
            known.addAll(scope.texts().keySet());
            known.addAll(scope.blocks().keySet());
        });
        var typed = name.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(candidate -> !candidate.equals(name))
                .filter(candidate -> distance(candidate.toLowerCase(Locale.ROOT), typed) <= 2)
                .findFirst()
                .orElse("");
    }

    private static int distance(String one, String other) {
        var costs = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            costs[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int diagonal = costs[0];
            costs[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int change = diagonal + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                diagonal = costs[column];
                costs[column] = Math.min(change, Math.min(costs[column], costs[column - 1]) + 1);
            }
        }
        return costs[other.length()];
    }
}
