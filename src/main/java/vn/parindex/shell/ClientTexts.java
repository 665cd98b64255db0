package vn.parindex.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import elemental.json.Json;
import elemental.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of an element that speaks by itself in the browser. There is one set for each language, which all pages
 * share: nobody changes it, and two hundred open pages do not hold two hundred of it.
 */
public final class ClientTexts {

    private static final Map<Words, JsonObject> KNOWN = new ConcurrentHashMap<>();

    private ClientTexts() {}

    private record Words(Locale language, String prefix, List<String> names) {}

    /** Gives the element its property {@code texts}: by each name the text {@code prefix.name} in the reader's language. */
    public static void give(Element element, String prefix, List<String> names) {
        var words = new Words(UI.getCurrent().getLocale(), prefix, names);
        element.setPropertyJson("texts", KNOWN.computeIfAbsent(words, ClientTexts::read));
    }

    private static JsonObject read(Words words) {
        var texts = Json.createObject();
        words.names.forEach(name -> texts.put(name, UI.getCurrent().getTranslation(words.prefix + "." + name)));
        return texts;
    }
}
