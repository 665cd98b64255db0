package vn.parindex.ranking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.parindex.ranking.SteeringDecision;
import vn.parindex.ranking.SteeringVerdict;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Panel;
import vn.parindex.shell.StatusBadge;
import vn.parindex.shell.Tone;

/** What the Steering Committee decided so far, the latest first. */
class DecisionsPanel extends Panel {

    DecisionsPanel(String title, List<SteeringDecision> decisions) {
        super(title);
        flush();
        var rows = new UnorderedList();
        rows.addClassName("par-rows");
        decisions.forEach(decision -> rows.add(row(decision)));
        add(rows);
    }

    private ListItem row(SteeringDecision decision) {
        var approved = decision.verdict() == SteeringVerdict.APPROVED;
        var badge = new StatusBadge(
                approved ? Tone.SUCCESS : Tone.CONTRAST,
                approved ? Icons.STAMP : Icons.CORNER_UP_LEFT,
                getTranslation("ranking.SteeringVerdict." + decision.verdict()));
        var status = new Span(badge);
        status.addClassName("par-row__status");
        var dates = DateText.of(getLocale());
        var title = new Paragraph(
                approved
                        ? getTranslation(
                                "ranking.DecisionsPanel.approved", decision.number(), dates.date(decision.date()))
                        : decision.reason());
        title.addClassNames("par-row__title", "par-lead");
        var by = new Span(
                getTranslation("ranking.DecisionsPanel.by", decision.by().name(), dates.dateTime(decision.at())));
        by.addClassName("par-row__why");
        var what = new Div(title, by);
        what.addClassName("par-row__what");
        var row = new ListItem(status, what);
        row.addClassName("par-row");
        return row;
    }
}
