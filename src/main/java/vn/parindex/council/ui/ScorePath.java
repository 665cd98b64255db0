package vn.parindex.council.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDateTime;
import vn.parindex.appraisal.FindingDetails;
import vn.parindex.appraisal.SecondDecision;
import vn.parindex.appraisal.Verdict;
import vn.parindex.council.ItemDetails;
import vn.parindex.shared.Points;
import vn.parindex.shell.DateText;
import vn.parindex.shell.PointsFormat;

/** The path of the score in four steps: self-score, appraisal, after clarification, Council. */
class ScorePath extends OrderedList {

    ScorePath(ItemDetails details, CouncilDesk desk) {
        addClassName("par-path");
        var finding = details.appraised().finding();
        var item = details.item().item();
        var ministry = details.appraised()
                .ministry()
                .map(agency -> desk.agency(agency).name().in(getLocale()))
                .orElseGet(() -> getTranslation("appraisal.secretariat"));
        add(step("self", points(finding.selfPoints()), date(details.submittedAt()), false));
        var first = finding.decision();
        var firstDate = first.by() == null ? "" : date(first.by().at());
        add(step("appraised", points(first.points()), ministry + ", " + firstDate, false));
        add(step("clarified", points(finding.points()), clarified(finding), false));
        var here = item.isOpen();
        var note = here ? text("waiting") : date(item.decided().at());
        add(step("council", here ? "?" : points(item.decidedPoints()), note, here));
    }

    private String clarified(FindingDetails finding) {
        var second = finding.second();
        if (second.isEmpty()) {
            return text("response." + finding.reply().response());
        }
        var word =
                second.map(SecondDecision::verdict).filter(Verdict.KEPT::equals).isPresent() ? "kept" : "changed";
        return text(word, date(second.get().by().at()));
    }

    private ListItem step(String name, String value, String note, boolean here) {
        var shown = new Span(value);
        shown.addClassName("par-path__value");
        var label = new Span(text(name));
        label.addClassName("par-path__label");
        var step = new ListItem(shown, label, new Span(note));
        step.addClassName("par-path__step");
        if (here) {
            step.addClassName("is-here");
            step.getElement().setAttribute("aria-current", "step");
        }
        return step;
    }

    private String points(Points points) {
        return points == null
                ? text("notApplicable")
                : PointsFormat.of(getLocale()).display(points);
    }

    private String date(LocalDateTime at) {
        return DateText.of(getLocale()).date(at);
    }

    private String text(String element, Object... arguments) {
        return getTranslation("council.ScorePath." + element, arguments);
    }
}
