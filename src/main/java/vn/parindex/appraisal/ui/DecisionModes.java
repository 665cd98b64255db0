package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.parindex.appraisal.Verdict;

/** Keep, change, ask: three big buttons, one of them pressed, with the digit that presses it. */
class DecisionModes extends Div {

    private static final List<Verdict> CHOICES = List.of(Verdict.KEPT, Verdict.CHANGED, Verdict.ASKED);

    private final Map<Verdict, Button> buttons = new EnumMap<>(Verdict.class);
    private final Map<Verdict, Span> words = new EnumMap<>(Verdict.class);
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
        words.get(Verdict.KEPT).setText(text(claimed ? "KEPT" : "KEPT_CLAIM"));
        words.get(Verdict.CHANGED).setText(text(claimed ? "CHANGED" : "CHANGED_CLAIM"));
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
        var word = new Span(text(verdict.name()));
        var key = new Element("kbd");
        key.setText(Integer.toString(CHOICES.indexOf(verdict) + 1));
        key.getClassList().add("par-key");
        var label = new Span(word);
        label.addClassName("appraisal-modes__label");
        label.getElement().insertChild(0, key);
        var button = new Button(label, click -> choose(verdict));
        button.addClassName("appraisal-modes__button");
        buttons.put(verdict, button);
        words.put(verdict, word);
        return button;
    }

    private String text(String element) {
        return getTranslation("appraisal.DecisionModes." + element);
    }
}
