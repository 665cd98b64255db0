package vn.parindex.criteria.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.parindex.shell.Panel;

/** What the officer needs to answer: documents, how to count, period, source, worked examples. */
final class GuideTab {

    private GuideTab() {}

    static Div of(CellForm form, boolean leaf) {
        var tab =
                new Div(new Panel(form.text("GuideTab.documents"), form.area("evidence_vi"), form.area("guidance_vi")));
        tab.addClassName("par-stack");
        if (leaf) {
            var hint = new Paragraph(form.text("GuideTab.examplesHint"));
            hint.addClassName("par-note");
            tab.add(
                    new Panel(form.text("GuideTab.figures"), form.area("period_vi"), form.area("data_source_vi")),
                    new Panel(form.text("GuideTab.examples"), hint, form.area("examples")));
        }
        return tab;
    }
}
