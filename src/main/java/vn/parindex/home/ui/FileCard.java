package vn.parindex.home.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.shell.Figure;
import vn.parindex.shell.Panel;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.ProgressLine;

/** How far the agency's file is: leaves by state and the points claimed so far. */
class FileCard extends Panel {

    FileCard(OwnFile own) {
        super(UI.getCurrent().getTranslation("home.FileCard.title"));
        var file = own.details().file();
        side(new Anchor(
                SelfAssessmentNavigation.file(file.cycle(), file.agency()), getTranslation("home.FileCard.open")));
        var parts = own.parts();
        var format = PointsFormat.of(getLocale());
        var points = new Span(getTranslation(
                "home.FileCard.points",
                format.display(own.details().points()),
                format.display(own.details().applicableMaximum())));
        points.addClassName("par-note");
        add(
                new Figure(String.valueOf(parts.done()), getTranslation("home.FileCard.done", parts.total())),
                points,
                new ProgressLine(parts),
                legend(parts, own.untouched()));
    }

    private UnorderedList legend(ProgressLine.Parts parts, int untouched) {
        var legend = new UnorderedList(
                line("done", parts.done()),
                line("doing", parts.doing()),
                line("missing", parts.missing()),
                line("returned", parts.returned()),
                line("rest", untouched));
        legend.addClassName("par-legend");
        return legend;
    }

    private ListItem line(String part, int count) {
        var line = new ListItem(getTranslation("home.FileCard.part." + part, count));
        line.addClassName("is-" + part);
        return line;
    }
}
