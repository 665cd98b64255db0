package vn.parindex.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.LocalDateTime;
import java.util.List;

/** Whether what was typed is safe. Fed in the browser, so that it also tells when the server cannot be reached. */
@Tag("par-save-state")
@JsModule("./components/par-save-state.ts")
public class SaveState extends Component {

    private static final List<String> STATES = List.of("saving", "saved", "offline", "conflict", "failed");

    public SaveState() {
        ClientTexts.give(getElement(), "shell.SaveState", STATES);
        getElement().setProperty("sprite", Icons.sprite());
    }

    /** Nothing was saved on this page yet: what another page announced is forgotten. */
    public void idle() {
        getElement().callJsFunction("announce", "idle", "");
    }

    /** For pages whose saving is an act on the server: it was committed at this time. */
    public void saved(LocalDateTime at) {
        var time = DateText.of(UI.getCurrent().getLocale()).time(at);
        getElement().callJsFunction("announce", "saved", time);
    }
}
