package vn.parindex.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.parindex.shell.Icons;

/** Stays at the bottom: how much is taken, and the one button that takes it. */
class TakeBar extends Composite<Div> {

    private final Span count = new Span();
    private final Button take = new Button();

    TakeBar(Runnable ask, Runnable drop) {
        count.getElement().setAttribute("role", "status");
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.addClickListener(click -> ask.run());
        take.setIcon(Icons.CHECK.create());
        var leave = new Button(text("drop"), click -> drop.run());
        var verbs = new Div(leave, take);
        verbs.addClassName("exchange-bar__verbs");
        getContent().addClassName("exchange-bar");
        getContent().add(count, verbs);
    }

    void show(OpenChoices choices) {
        long open = choices.open();
        take.setEnabled(open > 0 || choices.values() > 0);
        take.setText(open > 0 ? text("open", open) : text("take", choices.values()));
        count.setText(text("count", choices.values(), choices.leaves()));
    }

    private String text(String key, Object... arguments) {
        return getTranslation("exchange.TakeBar." + key, arguments);
    }
}
