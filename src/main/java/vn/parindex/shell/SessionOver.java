package vn.parindex.shell;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/** Says over the page that the session has ended; what was typed stays, signing in again leads back here. */
@Tag("par-session-over")
@JsModule("./components/par-session-over.ts")
class SessionOver extends BrowserDialog {

    SessionOver(String person) {
        super(person, List.of("title", "next", "kept", "signIn"));
    }
}
