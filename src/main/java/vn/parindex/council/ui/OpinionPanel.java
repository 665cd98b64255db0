package vn.parindex.council.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Locale;
import vn.parindex.council.OpinionRow;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Panel;
import vn.parindex.shell.Refusal;

/** What members say on an item; what somebody is writing stays while others speak. */
class OpinionPanel extends Panel {

    private final Div rows = new Div();
    private final TextArea own = new TextArea();
    private final Div form;
    private final SerializableConsumer<String> say;

    OpinionPanel(SerializableConsumer<String> say) {
        super(label("title"));
        this.say = say;
        var note = new Span(getTranslation("council.OpinionPanel.seenBy"));
        note.addClassName("par-note");
        side(note);
        rows.addClassName("council-opinions");
        own.setLabel(getTranslation("council.OpinionPanel.own"));
        own.addClassName("council-opinion");
        own.setValueChangeMode(ValueChangeMode.LAZY);
        own.addValueChangeListener(typed -> own.setInvalid(false));
        var send = new Button(getTranslation("council.OpinionPanel.send"), Icons.SEND.create(), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_SMALL);
        send.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(own).resetFocusOnActiveElement();
        form = new Div(own, send);
        form.addClassName("council-opinion-form");
        add(rows, form);
    }

    void show(List<OpinionRow> said, boolean maySpeak) {
        rows.removeAll();
        said.forEach(opinion -> rows.add(row(opinion, getLocale())));
        if (said.isEmpty()) {
            var none = new Paragraph(getTranslation("council.OpinionPanel.none"));
            none.addClassName("par-note");
            rows.add(none);
        }
        form.setVisible(maySpeak);
    }

    boolean isWriting() {
        return !own.getValue().isBlank();
    }

    static Div row(OpinionRow opinion, Locale locale) {
        var name = new Span(opinion.by().name());
        name.addClassName("par-strong");
        var at = new Span(DateText.of(locale).dateTime(opinion.by().at()));
        at.addClassName("par-note");
        var head = new Div(name, at);
        head.addClassName("council-opinion__head");
        var row = new Div(head, new Paragraph(opinion.text()));
        row.addClassName("council-opinion__row");
        return row;
    }

    private void send() {
        try {
            say.accept(own.getValue());
            own.clear();
        } catch (RefusedException refusal) {
            own.setInvalid(true);
            own.setErrorMessage(Refusal.text(getLocale(), refusal));
        }
    }

    private static String label(String element) {
        return com.vaadin.flow.component.UI.getCurrent().getTranslation("council.OpinionPanel." + element);
    }
}
