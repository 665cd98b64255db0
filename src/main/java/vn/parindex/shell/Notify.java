package vn.parindex.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import vn.parindex.shared.RefusedException;

/** Short dark messages at the lower edge. Those with a way back stay 10 seconds. */
public final class Notify {

    private static final int SHORT = 5_000;
    private static final int LONG = 10_000;

    private Notify() {}

    /** Something was done. */
    public static void done(String text) {
        show(Tone.SUCCESS, Icons.CIRCLE_CHECK, text, SHORT, null, null);
    }

    /** Something was done and can be undone for 10 seconds. */
    public static void done(String text, Runnable undo) {
        var label = UI.getCurrent().getTranslation("shell.Notify.undo");
        show(Tone.SUCCESS, Icons.CIRCLE_CHECK, text, LONG, label, undo);
    }

    /** Something asks for attention, with a way to it. */
    public static void attention(String text, String label, Runnable action) {
        show(Tone.WARNING, Icons.ALARM_CLOCK, text, LONG, label, action);
    }

    /** Something asks for attention. */
    public static void attention(String text) {
        show(Tone.WARNING, Icons.TRIANGLE_ALERT, text, LONG, null, null);
    }

    /** Something did not happen. */
    public static void wrong(String text) {
        show(Tone.ERROR, Icons.CIRCLE_ALERT, text, LONG, null, null);
    }

    /** The rules refused, in the reader's words. */
    public static void refused(RefusedException refusal) {
        wrong(UI.getCurrent().getTranslation(refusal.key(), refusal.arguments()));
    }

    private static void show(Tone tone, Icons icon, String text, int duration, String label, Runnable action) {
        var words = new Span(text);
        words.addClassName("par-toast__text");
        var content = new Div(icon.create(), words);
        content.addClassNames("par-toast", tone.className());
        var toast = new Notification(content);
        if (action != null) {
            var button = new Button(label, click -> {
                toast.close();
                action.run();
            });
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            content.add(button);
        }
        toast.setPosition(Notification.Position.BOTTOM_CENTER);
        toast.setDuration(duration);
        toast.setAssertive(tone == Tone.ERROR);
        toast.open();
    }
}
