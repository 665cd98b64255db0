package vn.parindex.shell;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The chips with counts as a reader meets them: the browser draws them from what the element tells it. */
public record ShownChips(CountChips element) {

    /** The only ones on the screen. */
    public static ShownChips only() {
        return new ShownChips(LocatorJ._get(CountChips.class));
    }

    public List<String> keys() {
        return chips().map(chip -> chip.getString("key")).toList();
    }

    public List<String> texts() {
        return chips().map(chip -> chip.getString("text")).toList();
    }

    public int count(String key) {
        return Integer.parseInt(chip(key).getString("count"));
    }

    public boolean isCounted(String key) {
        return chip(key).hasKey("count");
    }

    public boolean isPressed(String key) {
        return chip(key).getBoolean("pressed");
    }

    /** Which one goes by this name on the screen. */
    public String key(String text) {
        return chips().filter(chip -> chip.getString("text").equals(text))
                .findFirst()
                .orElseThrow()
                .getString("key");
    }

    /** What the browser tells of a pressed chip. */
    public void press(String key) {
        var detail = Json.createObject();
        detail.put("event.detail.key", key);
        BasicUtilsKt._fireDomEvent(element, "chip-chosen", detail);
    }

    private JsonObject chip(String key) {
        return chips().filter(chip -> chip.getString("key").equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Stream<JsonObject> chips() {
        var shown = (JsonArray) element.getElement().getPropertyRaw("chips");
        return IntStream.range(0, shown.length()).mapToObj(shown::getObject);
    }
}
