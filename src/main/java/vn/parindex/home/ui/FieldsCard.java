package vn.parindex.home.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.shell.Panel;
import vn.parindex.shell.ProgressLine;

/** What is left in the own file, field by field; each line leads to its first open leaf. */
class FieldsCard extends Panel {

    FieldsCard(OwnFile own) {
        super(UI.getCurrent().getTranslation("home.FieldsCard.title"));
        flush();
        own.openFields().forEach(field -> add(row(own, field)));
    }

    private Div row(OwnFile own, OwnFile.OpenField open) {
        var file = own.details().file();
        var name = open.field().code() + ". " + open.field().name().in(getLocale());
        var title = new Span(name);
        title.addClassName("par-row__title");
        var why = new Span(getTranslation("home.FieldsCard.open", open.open(), open.total()));
        why.addClassName("par-row__why");
        var what = new Div(title, why);
        what.addClassNames("par-row__what", "par-two");
        var far = new Div(new ProgressLine(ProgressLine.Parts.of(open.total() - open.open(), open.total())));
        far.addClassName("home-far");
        var go = new Anchor(
                SelfAssessmentNavigation.leaf(file.cycle(), file.agency(), open.firstLeaf()),
                getTranslation("home.FieldsCard.go", open.firstLeaf()));
        go.addClassName("home-open");
        go.setAriaLabel(go.getText() + ": " + name);
        var row = new Div(what, far, go);
        row.addClassName("par-row");
        return row;
    }
}
