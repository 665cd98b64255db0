package vn.parindex.criteria.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Two people wrote into the same row: both texts side by side, and a choice between them. */
class ConflictDialog extends Dialog {

    ConflictDialog(OpenSet open, CellConflict conflict) {
        setHeaderTitle(text("title", conflict.theirs().code()));
        setWidth("min(760px, 96vw)");
        add(new Paragraph(text("text")));
        conflict.mine().forEach((column, mine) -> add(pair(column, mine, conflict)));
        var theirs = new Button(text("theirs"), click -> close());
        var mine = new Button(text("mine"), click -> {
            close();
            open.change(conflict.theirs().id(), conflict.mine());
            open.select(conflict.theirs().id());
        });
        mine.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(theirs, mine);
    }

    private Div pair(String column, String mine, CellConflict conflict) {
        var title = new H3(getTranslation("criteria.column." + column));
        title.addClassName("par-section");
        var both = new Div(
                side(text("mineHead"), mine),
                side(text("theirsHead"), conflict.theirs().get(column)));
        both.addClassName("criteria-conflict");
        return new Div(title, both);
    }

    private static Div side(String head, String words) {
        var title = new Span(head);
        title.addClassName("par-strong");
        var text = new Span(words.isEmpty() ? "–" : words);
        text.addClassName("criteria-lines");
        var side = new Div(title, text);
        side.addClassNames("par-quote", "criteria-conflict__side");
        return side;
    }

    private String text(String key, Object... arguments) {
        return getTranslation("criteria.ConflictDialog." + key, arguments);
    }
}
