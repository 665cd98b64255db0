package vn.parindex.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Looks for what a paper must not bring along: programs, links to the outside, fields that fetch, swelling pictures. */
final class WordSafety {

    private static final Set<String> FIELDS = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES");
    private static final Set<String> FOREIGN = Set.of("object", "control", "altChunk", "subDoc", "movie");
    private static final Pattern FIELD = Pattern.compile("\\s*\"?([A-Za-z=]*)");
    private static final int LONGEST_SHOWN = 80;
    private static final long MOST_PIXELS = 12_000_000;

    private final WordPackage word;

    WordSafety(WordPackage word) {
        this.word = word;
    }

    void check() {
        checkTypes();
        word.parts().forEach((name, content) -> {
            if (name.endsWith(".rels")) {
                checkLinks(word.xml(name));
            } else if (name.endsWith(".xml")) {
                checkContent(word.xml(name).getDocumentElement());
            } else if (name.startsWith("word/media/")) {
                checkPicture(content);
            }
        });
    }

    private void checkTypes() {
        var types = word.xml(WordPackage.TYPES).getDocumentElement();
        boolean document = false;
        for (var type : WordXml.children(types)) {
            var named = type.getAttribute("ContentType").toLowerCase(Locale.ROOT);
            if (named.contains("macroenabled") || named.contains("vba")) {
                throw WordPackage.refusal("program");
            }
            document |= named.contains("wordprocessingml.document.main+xml");
        }
        if (!document) {
            throw WordPackage.refusal("notWord");
        }
    }

    private static void checkLinks(Document links) {
        for (var link : WordXml.children(links.getDocumentElement())) {
            if (link.getAttribute("TargetMode").equalsIgnoreCase("External")) {
                throw WordPackage.refusal("outside", shown(link.getAttribute("Target")));
            }
        }
    }

    private void checkContent(Element root) {
        for (var foreign : FOREIGN) {
            if (root.getElementsByTagNameNS(WordXml.W, foreign).getLength() > 0) {
                throw WordPackage.refusal("foreign", foreign);
            }
        }
        WordXml.below(root, "fldSimple").forEach(field -> checkField(WordXml.attribute(field, "instr")));
        var instruction = new StringBuilder();
        for (var run : WordXml.below(root, "r")) {
            if (!WordXml.children(run, "fldChar").isEmpty()) {
                checkField(instruction.toString());
                instruction.setLength(0);
            }
            WordXml.children(run, "instrText").forEach(text -> instruction.append(text.getTextContent()));
        }
        checkField(instruction.toString());
    }

    private static void checkField(String instruction) {
        if (instruction.isBlank()) {
            return;
        }
        var field = FIELD.matcher(instruction);
        if (!field.lookingAt() || !FIELDS.contains(field.group(1).toUpperCase(Locale.ROOT))) {
            throw WordPackage.refusal("field", shown(instruction.strip()));
        }
    }

    private static void checkPicture(byte[] content) {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return;
            }
            var reader = readers.next();
            reader.setInput(stream);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw WordPackage.refusal("picture");
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw WordPackage.refusal("picture");
        }
    }

    private static String shown(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
