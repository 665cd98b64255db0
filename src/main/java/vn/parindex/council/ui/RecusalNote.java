package vn.parindex.council.ui;

import com.vaadin.flow.component.html.Paragraph;
import vn.parindex.council.RecusalRow;

/** Who takes no part in an item, and why. */
class RecusalNote extends Paragraph {

    RecusalNote(RecusalRow recusal) {
        addClassName("council-recusal");
        setText(
                recusal.byRule()
                        ? getTranslation(
                                "council.RecusalNote.byRule",
                                recusal.name(),
                                getTranslation("council.RecusalGround." + recusal.ground()))
                        : getTranslation("council.RecusalNote.own", recusal.name(), recusal.reason()));
    }
}
