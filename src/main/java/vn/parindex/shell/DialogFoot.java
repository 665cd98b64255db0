package vn.parindex.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

/** The lower edge of a dialog: the way back, which leaves no trace, and the one deed where there is one. */
public final class DialogFoot {

    private DialogFoot() {}

    /**
     * Of a form.
     *
     * @param verb what is done, as a verb
     * @param deed closes the dialog itself when it has succeeded; until then what was typed stays
     * @return the deed's button
     */
    public static Button of(Dialog dialog, String verb, Runnable deed) {
        return with(dialog, "shell.close", verb, deed);
    }

    /** Of a form whose deed is a button of its own making. */
    public static void of(Dialog dialog, Button deed) {
        fill(dialog, "shell.close", deed);
    }

    /** Of a question with consequences: whoever hesitates looks again. */
    public static Button asking(Dialog dialog, String verb, Runnable deed) {
        return with(dialog, "shell.Confirm.back", verb, deed);
    }

    /** Of a question whose deed is a button of its own making. */
    public static void asking(Dialog dialog, Button deed) {
        fill(dialog, "shell.Confirm.back", deed);
    }

    /** There is nothing to do here but to read. */
    public static Button reading(Dialog dialog) {
        var close = back(dialog, "shell.close");
        dialog.getFooter().add(close);
        return close;
    }

    private static Button with(Dialog dialog, String back, String verb, Runnable deed) {
        var button = new Button(verb, click -> deed.run());
        fill(dialog, back, button);
        return button;
    }

    private static void fill(Dialog dialog, String back, Button deed) {
        deed.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(back(dialog, back), deed);
    }

    private static Button back(Dialog dialog, String key) {
        return new Button(dialog.getTranslation(key), click -> dialog.close());
    }
}
