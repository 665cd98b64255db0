package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.CheckFinding;
import vn.parindex.selfassessment.LeafProblem;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.shell.DialogFoot;
import vn.parindex.shell.Texts;

/** What still keeps the file from being sent, each with a way to its place. */
class ProblemsDialog extends Dialog {

    /** One line: where, and what. */
    private record Line(String path, String code, String words) {}

    static ProblemsDialog ofProblems(CycleId cycle, AgencyId agency, List<LeafProblem> problems) {
        var locale = UI.getCurrent().getLocale();
        return new ProblemsDialog(
                "problems",
                problems.stream()
                        .map(problem -> new Line(
                                SelfAssessmentNavigation.leaf(cycle, agency, problem.code()),
                                problem.code(),
                                Texts.of(
                                        locale,
                                        problem.key(),
                                        problem.arguments().toArray())))
                        .toList());
    }

    /** What waits for an explanation. */
    static ProblemsDialog ofFindings(CycleId cycle, AgencyId agency, List<CheckFinding> findings) {
        var locale = UI.getCurrent().getLocale();
        return new ProblemsDialog(
                "findings",
                findings.stream()
                        .map(finding -> new Line(
                                FindingPlace.path(cycle, agency, finding),
                                finding.code(),
                                FindingText.of(locale, finding)))
                        .toList());
    }

    private ProblemsDialog(String kind, List<Line> lines) {
        setHeaderTitle(getTranslation("selfassessment.ProblemsDialog." + kind, lines.size()));
        add(new Paragraph(getTranslation("selfassessment.ProblemsDialog." + kind + ".text")));
        var list = new UnorderedList();
        list.addClassName("selfassessment-problems");
        for (var line : lines) {
            var link = new Anchor(line.path(), line.code());
            link.addClassName("par-code");
            link.getElement().addEventListener("click", event -> close());
            list.add(new ListItem(link, new Span(line.words())));
        }
        add(list);
        setWidth("min(640px, 94vw)");
        DialogFoot.reading(this);
    }
}
