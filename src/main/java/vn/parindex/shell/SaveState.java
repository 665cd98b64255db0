package vn.parindex.shell;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDateTime;

/** Whether what was typed is safe. Has a fixed place in the bar and is read out once per change, not per key. */
public class SaveState extends Span {

    private final Span word = new Span();

    public SaveState() {
        addClassName("par-save");
        getElement().setAttribute("role", "status");
        idle();
    }

    /** Nothing was typed yet. */
    public void idle() {
        show("idle", Icons.CLOUD_CHECK, getTranslation("shell.SaveState.idle"));
    }

    public void saving() {
        show("saving", Icons.LOADER_CIRCLE, getTranslation("shell.SaveState.saving"));
    }

    public void saved(LocalDateTime at) {
        var time = DateText.of(getLocale()).time(at);
        show("saved", Icons.CLOUD_CHECK, getTranslation("shell.SaveState.saved", time));
    }

    /** @param kept changes that wait on this computer */
    public void offline(int kept) {
        show("offline", Icons.WIFI_OFF, getTranslation("shell.SaveState.offline", kept));
    }

    public void conflict() {
        show("conflict", Icons.GIT_COMPARE_ARROWS, getTranslation("shell.SaveState.conflict"));
    }

    public void failed(LocalDateTime at) {
        var time = DateText.of(getLocale()).time(at);
        show("failed", Icons.CIRCLE_ALERT, getTranslation("shell.SaveState.failed", time));
    }

    private void show(String state, Icons icon, String text) {
        getElement().setAttribute("data-state", state);
        word.setText(text);
        removeAll();
        add(icon.create(), word);
    }
}
