package vn.parindex.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.parindex.document.TemplateProblem.Place;

/** The parts of a document that hold text of its pages. */
final class TemplateParts {

    private static final Pattern HEADER = Pattern.compile("word/header\\d*\\.xml");
    private static final Pattern FOOTER = Pattern.compile("word/footer\\d*\\.xml");

    private TemplateParts() {}

    static Map<String, Place> of(WordPackage word) {
        var parts = new LinkedHashMap<String, Place>();
        parts.put(WordPackage.BODY, Place.BODY);
        for (var part : word.parts().keySet()) {
            if (HEADER.matcher(part).matches()) {
                parts.put(part, Place.HEADER);
            } else if (FOOTER.matcher(part).matches()) {
                parts.put(part, Place.FOOTER);
            }
        }
        return parts;
    }
}
