package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.parindex.appraisal.Verdict;

/** Keep, change, ask: three big buttons, one of them pressed, with the digit that presses it. */
class DecisionModes extends Div {

    private static final List<Verdict> CHOICES = List.of(Verdict.KEPT, Verdict.CHANGED, Verdict.ASKED);

    private final Map<Verdict, Button> buttons = new EnumMap<>(Verdict.class);
    private final SerializableConsumer<Verdict> chosen;
    private Verdict value = Verdict.PENDING;

    DecisionModes(SerializableConsumer<Verdict> chosen) {
        this.chosen = chosen;
        addClassName("appraisal-modes");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("appraisal.DecisionModes.label"));
        CHOICES.forEach(verdict -> add(button(verdict)));
    }

    Verdict value() {
        return value;
    }

    /** Presses a button without telling anybody. */
    void show(Verdict verdict, boolean claimed) {
        buttons.get(Verdict.KEPT).setText(text(claimed ? "KEPT" : "KEPT_CLAIM"));
        buttons.get(Verdict.CHANGED).setText(text(claimed ? "CHANGED" : "CHANGED_CLAIM"));
        press(verdict);
    }

    /** Presses the button of a digit. */
    void choose(int digit) {
        choose(CHOICES.get(digit - 1));
    }

    private void choose(Verdict verdict) {
        press(verdict);
        chosen.accept(verdict);
    }

    private void press(Verdict verdict) {
        value = verdict;
        buttons.forEach((choice, button) ->
                button.getElement().setAttribute("aria-pressed", Boolean.toString(choice == verdict)));
    }

    private Button button(Verdict verdict) {
        var key = new Span(Integer.toString(CHOICES.indexOf(verdict) + 1));
        key.addClassName("par-key");
        key.getElement().setAttribute("aria-hidden", "true");
        var button = new Button(text(verdict.name()), click -> choose(verdict));
        button.setPrefixComponent(key);
        button.addClassName("appraisal-modes__button");
        buttons.put(verdict, button);
        return button;
    }

    private String text(String element) {
        return getTranslation("appraisal.DecisionModes." + element);
    }
}
