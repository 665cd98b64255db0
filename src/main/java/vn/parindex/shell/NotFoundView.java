package vn.parindex.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** There is no such page, or not for this reader: guessed addresses learn nothing from the difference. */
abstract class NotFoundView extends Div implements HasDynamicTitle {

    NotFoundView() {
        addClassName("par-error");
        var sentence = new H2(getTranslation("shell.NotFoundView.sentence"));
        sentence.addClassName("par-sentence");
        var reason = new Paragraph(getTranslation("shell.NotFoundView.reason"));
        reason.addClassName("par-lead");
        add(sentence, reason, new Anchor("", getTranslation("shell.NotFoundView.next")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.NotFoundView.title");
    }
}
