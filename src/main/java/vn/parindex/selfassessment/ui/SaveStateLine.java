package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import elemental.json.Json;
import java.util.List;
import vn.parindex.shell.Icons;

/** The state of saving in the bar. Fed in the browser, so that it also tells when the server cannot be reached. */
@Tag("par-save-state")
@JsModule("./components/par-save-state.ts")
class SaveStateLine extends Component {

    private static final List<String> STATES = List.of("saving", "saved", "offline", "conflict", "failed");

    SaveStateLine() {
        var texts = Json.createObject();
        STATES.forEach(
                state -> texts.put(state, UI.getCurrent().getTranslation("selfassessment.SaveStateLine." + state)));
        getElement().setPropertyJson("texts", texts);
        getElement().setProperty("sprite", Icons.sprite());
    }
}
