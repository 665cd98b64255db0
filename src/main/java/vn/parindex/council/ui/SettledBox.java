package vn.parindex.council.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.parindex.council.ItemRow;
import vn.parindex.shell.DateText;
import vn.parindex.shell.PointsFormat;

/** A decision: the points, the reason, who recorded it and when. */
class SettledBox extends Div {

    SettledBox(ItemRow item) {
        addClassName("council-decided");
        var points = new Span(
                item.decidedPoints() == null
                        ? getTranslation("council.CouncilDecisionPane.notApplicable")
                        : PointsFormat.of(getLocale()).display(item.decidedPoints()));
        points.addClassName("council-decided__points");
        var by = new Span(getTranslation(
                "council.CouncilDecisionPane.decidedBy",
                item.decided().name(),
                DateText.of(getLocale()).dateTime(item.decided().at())));
        by.addClassName("par-note");
        add(points, new Paragraph(item.reason()), by);
    }
}
