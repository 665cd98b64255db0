package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomListenerRegistration;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;

/**
 * The keys of the grid, as the browser sees them. Digits and arrows are heard on the whole page, because saving takes
 * the focus away with the form; digits only where nobody is typing, never while composing or in a dialog.
 */
class BoardKeys {

    private static final String KEY = "event.key";
    private static final String FREE = "!event.ctrlKey && !event.altKey && !event.metaKey && !event.isComposing";
    private static final String NO_DIALOG =
            " && !document.querySelector('vaadin-dialog-overlay,vaadin-confirm-dialog-overlay')";
    static final String DIGIT = "['1','2','3','4'].includes(event.key) && " + FREE
            + " && !event.composedPath()[0].matches('input,textarea')" + NO_DIALOG;
    static final String ARROW = "['ArrowUp','ArrowDown'].includes(event.key) && " + FREE
            + " && event.composedPath()[0] === document.body" + NO_DIALOG;

    static final String UNDO = "event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey)"
            + " && !event.shiftKey && !event.altKey && !event.isComposing"
            + " && !event.composedPath()[0].matches('input,textarea')" + NO_DIALOG;

    static final String SPACE = "event.key === ' ' && " + FREE
            + " && !event.composedPath()[0].matches('input,textarea,button')" + NO_DIALOG;

    private Registration onPage = () -> {};

    BoardKeys(
            Div board,
            FindingTable table,
            FindingPane pane,
            SerializableConsumer<Integer> digit,
            SerializableConsumer<Integer> step,
            Command undo) {
        board.addAttachListener(attached -> {
            var page = attached.getUI().getElement();
            var digits = heard(
                    page.addEventListener(
                            "keydown",
                            event -> digit.accept(
                                    Integer.parseInt(event.getEventData().getString(KEY)))),
                    DIGIT);
            var arrows = heard(
                    page.addEventListener(
                            "keydown",
                            event -> step.accept(
                                    event.getEventData().getString(KEY).equals("ArrowDown") ? 1 : -1)),
                    ARROW);
            var back = heard(page.addEventListener("keydown", event -> undo.execute()), UNDO);
            onPage = Registration.combine(digits, arrows, back);
        });
        board.addDetachListener(detached -> onPage.remove());
        table.getElement()
                .addEventListener("keydown", event -> pane.focusEvidence())
                .setFilter("event.key === 'Enter' && " + FREE);
        pane.getElement()
                .addEventListener("keydown", event -> table.focus())
                .setFilter("event.key === 'Escape' && !event.isComposing");
    }

    /** The space bar in the grid; the page does not scroll. */
    static void onSpace(FindingTable table, Command mark) {
        table.getElement()
                .addEventListener("keydown", event -> mark.execute())
                .setFilter(SPACE)
                .addEventData("event.preventDefault()");
    }

    private static Registration heard(DomListenerRegistration listener, String filter) {
        return listener.addEventData(KEY).setFilter(filter);
    }
}
