package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;

/** The keys of the grid, as the browser sees them: digits only where nobody is typing, never while composing. */
class BoardKeys {

    private static final String KEY = "event.key";
    private static final String FREE = "!event.ctrlKey && !event.altKey && !event.metaKey && !event.isComposing";
    private static final String DIGIT =
            "['1','2','3'].includes(event.key) && " + FREE + " && !event.composedPath()[0].matches('input,textarea')";

    BoardKeys(Div board, FindingTable table, FindingPane pane, SerializableConsumer<Integer> digit) {
        board.getElement()
                .addEventListener(
                        "keydown",
                        event -> digit.accept(
                                Integer.parseInt(event.getEventData().getString(KEY))))
                .addEventData(KEY)
                .setFilter(DIGIT);
        table.getElement()
                .addEventListener("keydown", event -> pane.focusEvidence())
                .setFilter("event.key === 'Enter' && " + FREE);
        pane.getElement()
                .addEventListener("keydown", event -> table.focus())
                .setFilter("event.key === 'Escape' && !event.isComposing");
    }
}
