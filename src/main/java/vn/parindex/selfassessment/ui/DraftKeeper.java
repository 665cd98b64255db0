package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import elemental.json.Json;
import java.util.List;
import java.util.function.Consumer;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.AnswerContent;
import vn.parindex.shell.ClientTexts;

/**
 * Keeps what is typed into the fields inside it in the browser until the server has committed it. The fields are not
 * bound on the server: the endpoint is the one way in.
 */
@Tag("par-draft-keeper")
@JsModule("./components/par-draft-keeper.ts")
class DraftKeeper extends Component implements HasComponents {

    private static final String LEAF = "event.detail.leaf";
    private static final String FIELD = "event.detail.field";
    private static final List<String> TEXTS = List.of(
            "conflictTitle",
            "mine",
            "bothKept",
            "takeMine",
            "takeTheirs",
            "setAside",
            "bringBack",
            "points",
            "yes",
            "no",
            "failed",
            "writing");

    DraftKeeper(CycleId cycle, AgencyId agency, LeafId leaf, String person, long version) {
        var element = getElement();
        element.setProperty("url", "api/cycles/" + cycle + "/agencies/" + agency + "/leaves/" + leaf + "/answer");
        element.setProperty("leaf", leaf.toString());
        element.setProperty("person", person);
        element.setProperty("version", version);
        ClientTexts.give(element, "selfassessment.DraftKeeper", TEXTS);
    }

    /** After the server has committed something of this leaf or of another: what depends on it may be read again. */
    void onSaved(Consumer<LeafId> refresh) {
        getElement()
                .addEventListener(
                        "draft-saved",
                        event -> refresh.accept(LeafId.of(event.getEventData().getString(LEAF))))
                .addEventData(LEAF);
    }

    /** When the person goes into a field, or with an empty name out of all of them. */
    void onEntered(Consumer<String> field) {
        getElement()
                .addEventListener(
                        "field-entered",
                        event -> field.accept(event.getEventData().getString(FIELD)))
                .addEventData(FIELD);
    }

    /** A colleague's answer was committed: it is shown, unless something else has been typed here. */
    void follow(AnswerContent content, long version) {
        getElement().callJsFunction("follow", (double) version, AnswerValues.of(content, getLocale()));
    }

    /** Puts content into the fields as if it had been typed; what stood there is set aside. */
    void carry(AnswerContent content) {
        getElement().callJsFunction("carry", AnswerValues.of(content, getLocale()));
    }

    /** Marks the fields in which colleagues are. */
    void show(List<FilePeople.Spot> others) {
        var marks = Json.createArray();
        others.forEach(spot -> {
            var mark = Json.createObject();
            mark.put("field", spot.field());
            mark.put("name", spot.who().name());
            mark.put("color", spot.who().color());
            marks.set(marks.length(), mark);
        });
        getElement().setPropertyJson("others", marks);
    }

    /**
     * Puts a field under care.
     *
     * @param name {@code choice}, {@code explanation}, {@code notApplicable} or {@code figure:} and its symbol
     */
    <C extends Component> C care(C field, String name, String label) {
        field.getElement().setAttribute("data-draft", name);
        field.getElement().setAttribute("data-label", label);
        return field;
    }
}
