package vn.parindex.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import elemental.json.Json;
import elemental.json.JsonArray;
import java.util.List;

/** Filters beside each other, each with how much it would show. One element, however many the chips. */
@Tag("par-count-chips")
@JsModule("./components/par-count-chips.ts")
public final class CountChips extends Component {

    /**
     * One filter.
     *
     * @param key what it is called in the program
     * @param text what it is called on the screen
     * @param count how much it would show
     * @param pressed whether it is in force
     */
    public record Chip(String key, String text, long count, boolean pressed) {}

    /** @param chosen gets the key of a chip that was pressed */
    public CountChips(String label, SerializableConsumer<String> chosen) {
        getElement().getClassList().add("par-chips");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        getElement()
                .addEventListener(
                        "chip-chosen",
                        event -> chosen.accept(event.getEventData().getString("event.detail.key")))
                .addEventData("event.detail.key");
    }

    public void show(List<Chip> chips) {
        getElement().setPropertyJson("chips", json(chips));
    }

    private JsonArray json(List<Chip> chips) {
        var numbers = PointsFormat.of(getLocale());
        var shown = Json.createArray();
        for (var chip : chips) {
            var one = Json.createObject();
            one.put("key", chip.key());
            one.put("text", chip.text());
            one.put("count", numbers.number(chip.count()));
            one.put("pressed", chip.pressed());
            shown.set(shown.length(), one);
        }
        return shown;
    }
}
