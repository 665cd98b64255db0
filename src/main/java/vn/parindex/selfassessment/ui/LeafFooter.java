package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.IntConsumer;
import vn.parindex.criteria.Leaf;
import vn.parindex.selfassessment.AnswerDetails;
import vn.parindex.selfassessment.AnswerStatus;
import vn.parindex.shell.Icons;
import vn.parindex.shell.KeyHint;
import vn.parindex.shell.KeyHints;

/** Previous leaf, the keys, done, next leaf. */
class LeafFooter extends Composite<Div> {

    private final Button previous = new Button();
    private final Button done = new Button();
    private final Button next = new Button();

    LeafFooter(IntConsumer step, Runnable finish) {
        previous.setIcon(Icons.CHEVRON_LEFT.create());
        previous.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        previous.addClickListener(click -> step.accept(-1));
        done.setIcon(Icons.CIRCLE_CHECK.create());
        done.addClickListener(click -> finish.run());
        next.setIcon(Icons.CHEVRON_RIGHT.create());
        next.setIconAfterText(true);
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        next.addClickListener(click -> step.accept(1));
        var end = new Div(done, next);
        end.addClassName("par-footer-bar__end");
        getContent().addClassName("par-footer-bar");
        getContent()
                .add(
                        previous,
                        new KeyHints(
                                KeyHint.of("selfassessment.keys.move", "Alt", "↑", "↓"),
                                KeyHint.of("selfassessment.keys.open", "Alt", "PgDn")),
                        end);
    }

    void show(AnswerDetails answer, Optional<Leaf> before, Optional<Leaf> after) {
        previous.setVisible(before.isPresent());
        previous.setText(before.map(Leaf::code).orElse(""));
        next.setVisible(after.isPresent());
        next.setText(getTranslation(
                "selfassessment.LeafFooter.next", after.map(Leaf::code).orElse("")));
        boolean isDone = answer.status() == AnswerStatus.DONE;
        done.setVisible(answer.editable());
        done.setText(getTranslation("selfassessment.LeafFooter." + (isDone ? "isDone" : "markDone")));
        done.setEnabled(!isDone);
    }
}
