package vn.parindex.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;

/**
 * What the styles of a document say, as flat settings such as {@code spacing.after} or {@code b}: the defaults of the
 * document, then the chain of styles, then what stands at the place itself.
 */
final class WordStyles {

    private static final String STYLES = "word/styles.xml";
    private static final String PARAGRAPH = "paragraph";

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, String> paragraphDefaults = new TreeMap<>();
    private final Map<String, String> runDefaults = new TreeMap<>();
    private String defaultParagraph = "";

    WordStyles(WordPackage word) {
        if (word.has(STYLES)) {
            read(word.xml(STYLES).getDocumentElement());
        }
    }

    private void read(Element root) {
        WordXml.child(root, "docDefaults").ifPresent(defaults -> {
            WordXml.child(defaults, "pPrDefault")
                    .flatMap(element -> WordXml.child(element, "pPr"))
                    .ifPresent(element -> flatten(element, "", paragraphDefaults));
            WordXml.child(defaults, "rPrDefault")
                    .flatMap(element -> WordXml.child(element, "rPr"))
                    .ifPresent(element -> flatten(element, "", runDefaults));
        });
        for (var style : WordXml.children(root, "style")) {
            var id = WordXml.attribute(style, "styleId");
            styles.put(id, style);
            if (isOn(WordXml.attribute(style, "default"))
                    && WordXml.attribute(style, "type").equals(PARAGRAPH)) {
                defaultParagraph = id;
            }
        }
    }

    /** The settings of a paragraph. */
    Map<String, String> paragraph(Element paragraph) {
        var settings = new TreeMap<>(paragraphDefaults);
        chain(styleOf(paragraph), "pPr", settings, new HashSet<>());
        WordXml.child(paragraph, "pPr").ifPresent(own -> flatten(own, "", settings));
        return settings;
    }

    /** The settings of the letters of a run in a paragraph. */
    Map<String, String> run(Element paragraph, Element run) {
        var settings = new TreeMap<>(runDefaults);
        chain(styleOf(paragraph), "rPr", settings, new HashSet<>());
        var own = WordXml.child(run, "rPr");
        own.flatMap(element -> WordXml.child(element, "rStyle"))
                .ifPresent(style -> chain(WordXml.attribute(style, "val"), "rPr", settings, new HashSet<>()));
        own.ifPresent(element -> flatten(element, "", settings));
        return settings;
    }

    /** The settings of a table: its style, then its own. */
    Map<String, String> table(Element table) {
        var settings = new TreeMap<String, String>();
        var own = WordXml.child(table, "tblPr");
        own.flatMap(element -> WordXml.child(element, "tblStyle"))
                .ifPresent(style -> chain(WordXml.attribute(style, "val"), "tblPr", settings, new HashSet<>()));
        own.ifPresent(element -> flatten(element, "", settings));
        return settings;
    }

    /** The settings that stand in an element itself. */
    static Map<String, String> own(Optional<Element> element) {
        var settings = new TreeMap<String, String>();
        element.ifPresent(present -> flatten(present, "", settings));
        return settings;
    }

    static boolean isOn(Map<String, String> settings, String name) {
        return settings.containsKey(name) && isOn(settings.get(name));
    }

    private static boolean isOn(String value) {
        return !value.isEmpty() && !value.equals("0") && !value.equals("false") && !value.equals("none");
    }

    private String styleOf(Element paragraph) {
        return WordXml.child(paragraph, "pPr")
                .flatMap(own -> WordXml.child(own, "pStyle"))
                .map(style -> WordXml.attribute(style, "val"))
                .orElse(defaultParagraph);
    }

    private void chain(String id, String part, Map<String, String> settings, Set<String> seen) {
        var style = styles.get(id);
        if (style == null || !seen.add(id)) {
            return;
        }
        WordXml.child(style, "basedOn").ifPresent(base -> chain(WordXml.attribute(base, "val"), part, settings, seen));
        WordXml.child(style, part).ifPresent(own -> flatten(own, "", settings));
    }

    private static void flatten(Element element, String prefix, Map<String, String> settings) {
        for (var child : WordXml.children(element)) {
            var name = prefix + child.getLocalName();
            settings.put(name, "1");
            var attributes = child.getAttributes();
            for (int index = 0; index < attributes.getLength(); index++) {
                var attribute = attributes.item(index);
                if ("val".equals(attribute.getLocalName())) {
                    settings.put(name, attribute.getNodeValue());
                } else {
                    settings.put(name + "." + attribute.getLocalName(), attribute.getNodeValue());
                }
            }
            flatten(child, name + ".", settings);
        }
    }
}
