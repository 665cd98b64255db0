package vn.parindex.evidence.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import vn.parindex.evidence.LibraryRow;
import vn.parindex.shell.Icons;
import vn.parindex.shell.StatusBadge;

/** The head of the pane that shows one paper: what it is called, what is gravest about it, the way out. */
class PaperHead extends Div {

    PaperHead(LibraryRow row, Runnable closed) {
        var name = new H2(row.document().name());
        name.addClassName("par-item-title");
        var file = new Span(row.document().fileName());
        file.addClassName("par-note");
        var close = new Button(Icons.X.create(), click -> closed.run());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(getTranslation("evidence.PaperPane.close"));
        close.setTooltipText(getTranslation("evidence.PaperPane.close"));
        var what = new Div(name, file, new StatusBadge(LibraryLook.of(row)));
        what.addClassName("evidence-pane__name");
        addClassNames("par-pane__head", "evidence-pane__head");
        add(what, close);
    }

    /** Reading it larger, and in a window of its own. */
    static Div verbs(LibraryDesk desk, LibraryRow row) {
        var larger = new Button(
                UI.getCurrent().getTranslation("evidence.PaperPane.read"),
                Icons.EXPAND.create(),
                click -> desk.previews().open(row.document()));
        var verbs = new Div(larger, DocumentPreview.link(row.document()));
        verbs.addClassName("evidence-pane__verbs");
        return verbs;
    }
}
