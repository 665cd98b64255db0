package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.LeafProblem;
import vn.parindex.selfassessment.SelfAssessmentNavigation;

/** What still keeps the file from being sent, each with a way to its place. */
class ProblemsDialog extends Dialog {

    ProblemsDialog(CycleId cycle, AgencyId agency, List<LeafProblem> problems) {
        setHeaderTitle(getTranslation("selfassessment.ProblemsDialog.title", problems.size()));
        add(new Paragraph(getTranslation("selfassessment.ProblemsDialog.text")));
        var list = new UnorderedList();
        list.addClassName("selfassessment-problems");
        for (var problem : problems) {
            var link = new Anchor(SelfAssessmentNavigation.leaf(cycle, agency, problem.code()), problem.code());
            link.addClassName("par-code");
            link.getElement().addEventListener("click", event -> close());
            list.add(new ListItem(
                    link,
                    new Span(getTranslation(problem.key(), problem.arguments().toArray()))));
        }
        add(list);
        setWidth("min(640px, 94vw)");
        getFooter().add(new Button(getTranslation("selfassessment.ProblemsDialog.close"), click -> close()));
    }
}
