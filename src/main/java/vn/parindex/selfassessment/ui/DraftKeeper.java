package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import elemental.json.Json;
import java.util.List;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;

/**
 * Keeps what is typed into the fields inside it in the browser until the server has committed it. The fields are not
 * bound on the server: the endpoint is the one way in.
 */
@Tag("par-draft-keeper")
@JsModule("./components/par-draft-keeper.ts")
class DraftKeeper extends Component implements HasComponents {

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
            "failed");

    DraftKeeper(CycleId cycle, AgencyId agency, LeafId leaf, String person, long version) {
        var element = getElement();
        element.setProperty("url", "api/cycles/" + cycle + "/agencies/" + agency + "/leaves/" + leaf + "/answer");
        element.setProperty("leaf", leaf.toString());
        element.setProperty("person", person);
        element.setProperty("version", version);
        var texts = Json.createObject();
        TEXTS.forEach(name -> texts.put(name, UI.getCurrent().getTranslation("selfassessment.DraftKeeper." + name)));
        element.setPropertyJson("texts", texts);
    }

    /** After the server has committed something: the score and the tree may be read again. */
    void onSaved(Runnable refresh) {
        getElement().addEventListener("draft-saved", event -> refresh.run());
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
