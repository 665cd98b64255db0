package vn.parindex.shell;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/** Signing out: asks first when the browser still holds text that was not sent, and erases it there. */
@Tag("par-sign-out")
@JsModule("./components/par-sign-out.ts")
class SignOut extends BrowserDialog {

    /** @param leave ends the session; called once nothing of the person is held in the browser */
    SignOut(String person, Runnable leave) {
        super(person, List.of("title", "text", "refused", "send", "stay", "discard"));
        getElement().addEventListener("sign-out", event -> leave.run());
        getElement()
                .addEventListener(
                        "drafts-sent", event -> Notify.done(UI.getCurrent().getTranslation("shell.SignOut.sent")));
    }

    void ask() {
        getElement().callJsFunction("ask");
    }
}
