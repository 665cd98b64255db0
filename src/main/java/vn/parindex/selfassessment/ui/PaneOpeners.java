package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

/** On narrow screens: bring the tree, or what stands beside the leaf, in front of it and away again. */
class PaneOpeners extends Div {

    PaneOpeners(Composite<Div> tree, Composite<Div> side) {
        addClassName("selfassessment-openers");
        add(opener("tree", tree), opener("side", side));
    }

    private Button opener(String name, Composite<Div> pane) {
        var opener = new Button(getTranslation("selfassessment.SelfAssessmentView." + name), click -> toggle(pane));
        opener.addClassNames("par-pane__opener", "par-pane__opener--" + name);
        return opener;
    }

    private static void toggle(Composite<Div> pane) {
        var open = pane.getContent().hasClassName("is-open");
        pane.getContent().setClassName("is-open", !open);
    }
}
