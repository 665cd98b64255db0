package vn.parindex.document;

import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Element;

/** Pictures that lie in the document itself, PNG or JPEG, such as a mark of the agency. */
final class WordPictures {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String PLACED = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final long UNITS_PER_POINT = 12_700;

    private final WordPackage word;
    private final Map<String, String> targets = new HashMap<>();

    /** @param part the part whose pictures these are, such as {@code word/document.xml} */
    WordPictures(WordPackage word, String part) {
        this.word = word;
        var links = part.replace("word/", "word/_rels/") + ".rels";
        if (word.has(links)) {
            WordXml.children(word.xml(links).getDocumentElement())
                    .forEach(link -> targets.put(link.getAttribute("Id"), link.getAttribute("Target")));
        }
    }

    /** The part that an id of this part stands for. */
    String target(String id) {
        var target = targets.getOrDefault(id, "");
        return target.startsWith("/") ? target.substring(1) : "word/" + target;
    }

    /** Empty for what is no picture. */
    String html(Element drawing) {
        var blips = drawing.getElementsByTagNameNS(DRAWING, "blip");
        if (blips.getLength() == 0) {
            return "";
        }
        var target = target(((Element) blips.item(0)).getAttributeNS(WordXml.RELATIONSHIPS, "embed"));
        var type = type(target.toLowerCase(Locale.ROOT));
        if (type.isEmpty() || !word.has(target)) {
            return "";
        }
        var content = Base64.getEncoder().encodeToString(word.parts().get(target));
        return "<img alt=\"\" style=\"" + size(drawing) + "\" src=\"data:image/" + type + ";base64," + content + "\"/>";
    }

    private static String size(Element drawing) {
        var extents = drawing.getElementsByTagNameNS(PLACED, "extent");
        if (extents.getLength() == 0) {
            return "";
        }
        var extent = (Element) extents.item(0);
        return "width:" + points(extent.getAttribute("cx")) + "pt;height:" + points(extent.getAttribute("cy")) + "pt";
    }

    private static long points(String units) {
        return units.matches("\\d{1,10}") ? Long.parseLong(units) / UNITS_PER_POINT : 0;
    }

    private static String type(String target) {
        if (target.endsWith(".png")) {
            return "png";
        }
        return target.endsWith(".jpg") || target.endsWith(".jpeg") ? "jpeg" : "";
    }
}
