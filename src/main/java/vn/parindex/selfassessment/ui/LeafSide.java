package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.parindex.criteria.Leaf;
import vn.parindex.selfassessment.AnswerStatus;
import vn.parindex.selfassessment.AnswerVersion;
import vn.parindex.selfassessment.LastYear;
import vn.parindex.selfassessment.LeafAdvice;
import vn.parindex.selfassessment.LeafDetails;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PointsFormat;

/** The right pane: what the leader wrote, the year before, the documents demanded, and all that was entered before. */
class LeafSide extends Composite<Div> {

    private static final int SHOWN = 12;

    private final transient Consumer<LastYear> carry;

    LeafSide(Consumer<LastYear> carry) {
        this.carry = carry;
        getContent().addClassNames("par-pane", "par-pane--side");
    }

    void show(Leaf leaf, LeafDetails details, Optional<LastYear> before, int year, Said said) {
        var answer = details.answer();
        getContent().removeAll();
        if (answer.status() == AnswerStatus.RETURNED && answer.returnReason() != null) {
            var reason = new Div(new Paragraph(answer.returnReason()));
            reason.addClassNames("par-remark");
            getContent().add(part(Icons.CORNER_UP_LEFT, "selfassessment.LeafSide.returned", reason));
        }
        before.ifPresent(lastYear -> {
            var table = new LastYearPart(carry).show(leaf, lastYear, answer, year);
            var part = part(Icons.CALENDAR_CLOCK, "selfassessment.LeafSide.lastYear", table);
            table.verb().ifPresent(verb -> head(part).add(verb));
            getContent().add(part);
        });
        if (!said.advice().isEmpty() || said.askAt().isPresent()) {
            getContent().add(part(Icons.MESSAGES_SQUARE, "selfassessment.LeafSide.advice", advice(said)));
        }
        var demanded = new Paragraph(leaf.evidence().in(getLocale()));
        demanded.addClassName("selfassessment-lines");
        getContent().add(part(Icons.CLIPBOARD_LIST, "selfassessment.LeafSide.evidence", demanded));
        getContent().add(part(Icons.ROTATE_CCW_CLOCK, "selfassessment.LeafSide.history", history(details.history())));
    }

    /** What was published about the leaf for everybody, as text, and where to ask. */
    private Component advice(Said said) {
        var list = new Div();
        list.addClassName("par-stack");
        for (var advice : said.advice()) {
            var words = new Div(advice.words());
            words.addClassNames("par-quote", "selfassessment-lines");
            var by = new Div(advice.office().in(getLocale()) + " · "
                    + DateText.of(getLocale()).date(advice.at()));
            by.addClassName("par-note");
            list.add(new Div(words, by));
        }
        said.askAt().ifPresent(path -> list.add(new Anchor(path, getTranslation("selfassessment.LeafSide.ask"))));
        return list;
    }

    /** Guidance for all on the leaf, and where the reader may ask about it. */
    record Said(List<LeafAdvice.Advice> advice, Optional<String> askAt) {}

    private static H3 head(Div part) {
        return (H3) part.getComponentAt(0);
    }

    private Component history(List<AnswerVersion> versions) {
        if (versions.isEmpty()) {
            var none = new Span(getTranslation("selfassessment.LeafSide.noHistory"));
            none.addClassName("par-note");
            return none;
        }
        var list = new OrderedList();
        list.addClassName("par-steps");
        versions.stream().limit(SHOWN).forEach(version -> list.add(step(version, version == versions.get(0))));
        return list;
    }

    private ListItem step(AnswerVersion version, boolean last) {
        var who = new Span(version.byName());
        who.addClassName("par-strong");
        var what = new Span(getTranslation(
                "selfassessment.LeafSide.version",
                getTranslation("selfassessment.AnswerStatus." + version.status()),
                PointsFormat.of(getLocale()).display(version.points())));
        var when = new Span(DateText.of(getLocale()).dateTime(version.at()));
        when.addClassName("par-steps__when");
        var text = new Div(who, what, when);
        text.addClassName("par-two");
        var step = new ListItem(text);
        step.addClassNames("par-steps__step", last ? "is-here" : "is-done");
        return step;
    }

    private Div part(Icons icon, String titleKey, Component content) {
        var title = new H3(icon.create(), new Span(getTranslation(titleKey)));
        title.addClassNames("par-section", "selfassessment-side__title");
        var part = new Div(title, content);
        part.addClassNames("par-pane__part", "par-stack");
        return part;
    }
}
