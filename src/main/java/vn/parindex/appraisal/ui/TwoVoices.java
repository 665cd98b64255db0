package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import vn.parindex.appraisal.Decision;
import vn.parindex.appraisal.TwoOpinions;
import vn.parindex.appraisal.Verdict;
import vn.parindex.criteria.Leaf;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.StatusBadge;

/** What two scorers say of a leaf, of equal size; before both have spoken only that nobody sees the other. */
class TwoVoices extends Section {

    TwoVoices(TwoOpinions two, Leaf leaf) {
        addClassName("appraisal-two");
        getElement().setAttribute("aria-label", text("label"));
        two.said().forEach(said -> add(voice(said, leaf)));
        var note = new Paragraph(
                text("stage." + two.stage(), PointsFormat.of(getLocale()).exact(two.threshold())));
        note.addClassName("par-note");
        add(note);
    }

    private Div voice(Decision said, Leaf leaf) {
        var who = new Span(said.by().name());
        who.addClassName("appraisal-two__who");
        var points = new Span(
                said.verdict() == Verdict.ASKED
                        ? ""
                        : PointsFormat.of(getLocale()).display(said.points(), leaf.maximum()));
        points.addClassName("appraisal-pane__points");
        var head = new Div(who, new StatusBadge(VerdictLook.of(said.verdict())), points);
        head.addClassName("appraisal-two__head");
        var voice = new Div(head);
        var words = said.verdict() == Verdict.ASKED ? said.question() : said.reason();
        if (words != null && !words.isBlank()) {
            voice.add(new Paragraph(words));
        }
        voice.addClassName("appraisal-two__voice");
        return voice;
    }

    private String text(String element, Object... arguments) {
        return getTranslation("appraisal.TwoVoices." + element, arguments);
    }
}
