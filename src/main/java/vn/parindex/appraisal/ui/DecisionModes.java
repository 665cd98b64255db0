package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.parindex.appraisal.Verdict;

/** Keep, change, ask, one of them pressed; and refuse a document. Big buttons with the digit that presses them. */
class DecisionModes extends Div {

    private static final List<Verdict> CHOICES = List.of(Verdict.KEPT, Verdict.CHANGED, Verdict.ASKED);

    private final Map<Verdict, Button> buttons = new EnumMap<>(Verdict.class);
    private final SerializableConsumer<Verdict> chosen;
    private final Button refuse;
    private Verdict value = Verdict.PENDING;

    DecisionModes(SerializableConsumer<Verdict> chosen, Runnable reject) {
        this.chosen = chosen;
        addClassName("appraisal-modes");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("appraisal.DecisionModes.label"));
        CHOICES.forEach(verdict -> add(button(verdict)));
        refuse = big("REJECT", CHOICES.size() + 1);
        refuse.addClickListener(click -> reject.run());
        add(refuse);
    }

    Verdict value() {
        return value;
    }

    /** Presses a button without telling anybody. */
    void show(Verdict verdict, boolean claimed, boolean proved) {
        refuse.setEnabled(proved);
        buttons.get(Verdict.KEPT).setText(text(claimed ? "KEPT" : "KEPT_CLAIM"));
        buttons.get(Verdict.CHANGED).setText(text(claimed ? "CHANGED" : "CHANGED_CLAIM"));
        press(verdict);
    }

    /** Presses the button of a digit. */
    void choose(int digit) {
        if (digit <= CHOICES.size()) {
            choose(CHOICES.get(digit - 1));
        } else if (refuse.isEnabled()) {
            refuse.click();
        }
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
        var button = big(verdict.name(), CHOICES.indexOf(verdict) + 1);
        button.addClickListener(click -> choose(verdict));
        buttons.put(verdict, button);
        return button;
    }

    private Button big(String label, int digit) {
        var key = new Span(Integer.toString(digit));
        key.addClassName("par-key");
        key.getElement().setAttribute("aria-hidden", "true");
        var button = new Button(text(label));
        button.setPrefixComponent(key);
        button.addClassName("appraisal-modes__button");
        return button;
    }

    private String text(String element) {
        return getTranslation("appraisal.DecisionModes." + element);
    }
}
