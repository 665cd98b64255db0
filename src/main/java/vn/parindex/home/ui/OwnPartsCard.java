package vn.parindex.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalTime;
import vn.parindex.division.AssignmentRow;
import vn.parindex.division.AssignmentState;
import vn.parindex.division.DivisionNavigation;
import vn.parindex.division.OwnPart;
import vn.parindex.division.OwnWork;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Notify;
import vn.parindex.shell.Panel;
import vn.parindex.shell.StatusBadge;
import vn.parindex.shell.Tone;

/** What the reader was given inside the agency, the most urgent first; for the coordinator also what came back. */
class OwnPartsCard extends Panel {

    private static final int SOON = 5;

    private final transient WorkDesk desk;

    OwnPartsCard(OwnWork work, WorkDesk desk) {
        super(title(work));
        this.desk = desk;
        flush();
        addClassName("home-parts");
        work.handedBack().stream().limit(SOON).forEach(row -> add(back(row)));
        work.parts().forEach(part -> add(line(part)));
    }

    private static String title(OwnWork work) {
        var ui = UI.getCurrent();
        if (work.parts().isEmpty()) {
            return ui.getTranslation(
                    "home.OwnPartsCard.backTitle", work.handedBack().size());
        }
        return work.next()
                .map(next -> ui.getTranslation(
                        "home.OwnPartsCard.title",
                        work.open(),
                        work.leaves(),
                        DateText.of(ui.getLocale()).date(next.row().dueOn())))
                .orElseGet(() -> ui.getTranslation("home.OwnPartsCard.done", work.leaves()));
    }

    private Div line(OwnPart part) {
        var go = new Anchor(
                SelfAssessmentNavigation.leaf(
                        part.cycle(), part.agency(), part.first().code()),
                part.open() == 0
                        ? getTranslation("home.OwnPartsCard.look")
                        : getTranslation("home.OwnPartsCard.go", part.first().code()));
        go.addClassName("home-open");
        go.setAriaLabel(go.getText() + ": " + part.code() + " " + part.name().in(getLocale()));
        var row = new Div(status(part), what(part), due(part), acts(part), go);
        row.addClassName("par-row");
        return row;
    }

    private static Div status(OwnPart part) {
        var ui = UI.getCurrent();
        StatusBadge badge;
        if (part.open() == 0) {
            badge = new StatusBadge(
                    Tone.SUCCESS, Icons.CIRCLE_CHECK, ui.getTranslation("home.OwnPartsCard.state.done"));
        } else if (part.overdue()) {
            badge = new StatusBadge(
                    Tone.ERROR, Icons.ALARM_CLOCK, ui.getTranslation("home.OwnPartsCard.state.overdue"));
        } else if (part.row().state() == AssignmentState.GIVEN) {
            badge = new StatusBadge(Tone.WARNING, Icons.HOURGLASS, ui.getTranslation("home.OwnPartsCard.state.given"));
        } else {
            badge = new StatusBadge(Tone.INFO, Icons.CIRCLE_DOT, ui.getTranslation("home.OwnPartsCard.state.doing"));
        }
        var status = new Div(badge);
        status.addClassName("par-row__status");
        return status;
    }

    private Div what(OwnPart part) {
        var title = new Span(part.code() + " " + part.name().in(getLocale()));
        title.addClassName("par-row__title");
        var done = part.leaves().size() - part.open();
        var words =
                getTranslation("home.OwnPartsCard.progress", done, part.leaves().size());
        if (part.insteadOf() != null) {
            words += " · " + getTranslation("home.OwnPartsCard.insteadOf", part.insteadOf());
        } else if (part.row().to().unit().isPresent()) {
            words += " · " + part.row().name().in(getLocale());
        }
        if (part.row().note() != null) {
            words += " · " + part.row().note();
        }
        var why = new Span(words);
        why.addClassName("par-row__why");
        var what = new Div(title, why);
        what.addClassNames("par-row__what", "par-two");
        return what;
    }

    private Div due(OwnPart part) {
        var format = DateText.of(getLocale());
        var due = new Div(new Span(format.date(part.row().dueOn())));
        due.addClassNames("par-row__due", "par-two");
        if (part.open() > 0) {
            due.add(new Span(format.timeLeft(desk.timeLeft(part.row().dueOn().atTime(LocalTime.MAX)))));
        }
        due.setClassName("home-due--today", part.overdue());
        return due;
    }

    private Component acts(OwnPart part) {
        var acts = new Div();
        acts.addClassName("home-acts");
        if (part.row().state() == AssignmentState.GIVEN) {
            acts.add(quiet("accept", part, () -> {
                desk.accept(part);
                Notify.done(getTranslation("home.OwnPartsCard.accepted", part.code()));
                UI.getCurrent().refreshCurrentRoute(false);
            }));
        }
        acts.add(quiet(
                "handBack",
                part,
                () -> new HandBackDialog(part, reason -> {
                            desk.handBack(part, reason);
                            Notify.done(getTranslation("home.OwnPartsCard.handedBack", part.code()));
                            UI.getCurrent().refreshCurrentRoute(false);
                        })
                        .open()));
        return acts;
    }

    private Button quiet(String key, OwnPart part, Runnable action) {
        var button = new Button(getTranslation("home.OwnPartsCard." + key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(button.getText() + ": " + part.code());
        return button;
    }

    private Div back(AssignmentRow given) {
        var status = new Div(
                new StatusBadge(Tone.CONTRAST, Icons.CORNER_UP_LEFT, getTranslation("home.OwnPartsCard.state.back")));
        status.addClassName("par-row__status");
        var title =
                new Span(getTranslation("home.OwnPartsCard.back", given.name().in(getLocale())));
        title.addClassName("par-row__title");
        var why = new Span(given.reason());
        why.addClassName("par-row__why");
        var what = new Div(title, why);
        what.addClassNames("par-row__what", "par-two");
        var go = new Anchor(DivisionNavigation.LANDING, getTranslation("home.OwnPartsCard.decide"));
        go.addClassName("home-open");
        var row = new Div(status, what, go);
        row.addClassName("par-row");
        return row;
    }
}
