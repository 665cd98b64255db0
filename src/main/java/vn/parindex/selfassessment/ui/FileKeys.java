package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import java.util.List;
import java.util.function.IntConsumer;
import vn.parindex.shell.KeyHint;

/** The keys of a file: from the first leaf to the last without a mouse. Digits choose an option in the browser. */
final class FileKeys {

    static final List<KeyHint> HINTS = List.of(
            KeyHint.of("selfassessment.keys.previous", "Alt", "↑"),
            KeyHint.of("selfassessment.keys.next", "Alt", "↓"),
            KeyHint.of("selfassessment.keys.openBefore", "Alt", "PgUp"),
            KeyHint.of("selfassessment.keys.openAfter", "Alt", "PgDn"),
            KeyHint.of("selfassessment.keys.option", "1", "…", "9"),
            KeyHint.of("selfassessment.keys.done", "Ctrl", "Enter"));

    private FileKeys() {}

    static void on(Component view, IntConsumer step, IntConsumer stepToOpen, Runnable finish) {
        Shortcuts.addShortcutListener(view, () -> step.accept(-1), Key.ARROW_UP, KeyModifier.ALT);
        Shortcuts.addShortcutListener(view, () -> step.accept(1), Key.ARROW_DOWN, KeyModifier.ALT);
        Shortcuts.addShortcutListener(view, () -> stepToOpen.accept(-1), Key.PAGE_UP, KeyModifier.ALT);
        Shortcuts.addShortcutListener(view, () -> stepToOpen.accept(1), Key.PAGE_DOWN, KeyModifier.ALT);
        Shortcuts.addShortcutListener(view, finish::run, Key.ENTER, KeyModifier.CONTROL);
    }
}
