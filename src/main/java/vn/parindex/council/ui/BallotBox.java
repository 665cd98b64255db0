package vn.parindex.council.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import vn.parindex.council.VoteKind;
import vn.parindex.council.VoteRow;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.Refusal;

/** Where a member votes, agrees to a proposal, or decides a tie as the chair. */
class BallotBox extends Div {

    private final transient RoomDesk desk;
    private final transient VoteRow vote;
    private final boolean tie;
    private final transient Runnable changed;
    private final RadioButtonGroup<VoteRow.Option> choice = new RadioButtonGroup<>();
    private final Button cast = new Button();

    BallotBox(RoomDesk desk, VoteRow vote, boolean tie, Runnable changed) {
        this.desk = desk;
        this.vote = vote;
        this.tie = tie;
        this.changed = changed;
        addClassName("council-vote");
        cast.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        cast.addClassName("council-cast");
        if (vote.kind() == VoteKind.CONSENT) {
            addConsent();
        } else {
            addChoice();
        }
    }

    private void addConsent() {
        var option = vote.options().get(0);
        add(option(option));
        cast.setText(text("agree"));
        cast.addClickListener(click -> run(() -> desk.votes().cast(vote.id(), 0)));
        var object = new Button(text("object"), click -> run(() -> desk.votes().object(vote.id())));
        object.addClassName("council-cast");
        add(cast, object);
    }

    private void addChoice() {
        var most = vote.options().stream()
                .mapToInt(option -> option.votes() == null ? 0 : option.votes())
                .max()
                .orElse(0);
        choice.setAriaLabel(text("choice"));
        choice.addClassNames("par-choices", "council-choices");
        choice.setItems(vote.options().stream()
                .filter(option -> !tie || option.votes() == most)
                .toList());
        choice.setRenderer(new ComponentRenderer<>(this::option));
        choice.addValueChangeListener(change -> chosen());
        cast.addClickListener(click -> cast());
        cast.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        var once = new Paragraph(text(tie ? "openly" : "once"));
        once.addClassName("par-note");
        add(choice, cast, once);
        chosen();
    }

    private void chosen() {
        choice.setInvalid(false);
        var value = choice.getValue();
        var element = tie ? "decide" : "cast";
        cast.setText(value == null ? text(element) : text(element + "Points", points(value)));
    }

    private void cast() {
        if (choice.getValue() == null) {
            choice.setInvalid(true);
            choice.setErrorMessage(getTranslation("council.refusal.choose"));
            return;
        }
        int number = choice.getValue().number();
        run(() -> {
            if (tie) {
                desk.votes().breakTie(vote.id(), number);
            } else {
                desk.votes().cast(vote.id(), number);
            }
        });
    }

    private void run(Runnable work) {
        try {
            work.run();
        } catch (RefusedException refusal) {
            choice.setInvalid(true);
            choice.setErrorMessage(Refusal.text(getLocale(), refusal));
            vn.parindex.shell.Notify.refused(refusal);
        }
        changed.run();
    }

    private Div option(VoteRow.Option option) {
        var value = new Span(points(option));
        value.addClassName("council-option__points");
        var line = new Div(new Span(getTranslation("council.VoteOption." + option.choice())), value);
        line.addClassName("council-option");
        return line;
    }

    private String points(VoteRow.Option option) {
        return option.points() == null
                ? getTranslation("council.ScorePath.notApplicable")
                : PointsFormat.of(getLocale()).display(option.points());
    }

    private String text(String element, Object... arguments) {
        return getTranslation("council.BallotBox." + element, arguments);
    }
}
