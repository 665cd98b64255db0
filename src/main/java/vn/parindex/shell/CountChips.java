package vn.parindex.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Filters beside each other, each with how much it would show. One element, however many the chips. */
@Tag("par-count-chips")
@JsModule("./components/par-count-chips.ts")
public final class CountChips extends Component {

    private static final String CHIPS = "chips";

    /**
     * One filter.
     *
     * @param key what it is called in the program
     * @param text what it is called on the screen
     * @param count how much it would show; empty where nobody counts
     * @param pressed whether it is in force
     */
    public record Chip(String key, String text, OptionalLong count, boolean pressed) {

        public Chip(String key, String text, long count, boolean pressed) {
            this(key, text, OptionalLong.of(count), pressed);
        }
    }

    /** @param chosen gets the key of a chip that was pressed; never one that is not on the screen */
    public CountChips(String label, SerializableConsumer<String> chosen) {
        getElement().getClassList().add("par-chips");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        getElement()
                .addEventListener("chip-chosen", event -> {
                    var key = event.getEventData().getString("event.detail.key");
                    if (shown().anyMatch(chip -> chip.getString("key").equals(key))) {
                        chosen.accept(key);
                    }
                })
                .addEventData("event.detail.key");
    }

    public void show(List<Chip> chips) {
        getElement().setPropertyJson(CHIPS, json(chips));
    }

    /** The keyboard stays at the chip that was chosen, where the page around it was made anew. */
    public void focusPressed() {
        getElement().executeJs("this.updateComplete.then(() => this.querySelector('[aria-pressed=true]')?.focus())");
    }

    /** Presses one of those on the screen, and no other. */
    public void press(String key) {
        var chips = Json.createArray();
        shown().forEach(chip -> {
            var one = Json.parse(chip.toJson());
            one.put("pressed", one.getString("key").equals(key));
            chips.set(chips.length(), one);
        });
        getElement().setPropertyJson(CHIPS, chips);
    }

    private Stream<JsonObject> shown() {
        return getElement().getPropertyRaw(CHIPS) instanceof JsonArray chips
                ? IntStream.range(0, chips.length()).mapToObj(chips::getObject)
                : Stream.of();
    }

    private JsonArray json(List<Chip> chips) {
        var numbers = PointsFormat.of(getLocale());
        var shown = Json.createArray();
        for (var chip : chips) {
            var one = Json.createObject();
            one.put("key", chip.key());
            one.put("text", chip.text());
            chip.count().ifPresent(count -> one.put("count", numbers.number(count)));
            one.put("pressed", chip.pressed());
            shown.set(shown.length(), one);
        }
        return shown;
    }
}
