package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.stream.Collectors;
import vn.parindex.appraisal.AnswerQuery;
import vn.parindex.appraisal.QueryDetails;
import vn.parindex.appraisal.Reason;
import vn.parindex.appraisal.Response;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.Banner;
import vn.parindex.shell.Confirm;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Notify;
import vn.parindex.shell.Panel;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.RefusableFields;
import vn.parindex.shell.Refusal;
import vn.parindex.shell.Tone;

/** The agency's one answer to a question about one criterion. Whatever is refused, what was typed stays. */
class QueryForm extends Panel {

    private final transient QueryDetails details;
    private final transient AnsweringQueries answering;
    private final SerializableConsumer<QueryDetails> answered;
    private final String ministry;
    private final RadioButtonGroup<Response> choice = new RadioButtonGroup<>();
    private final TextArea words = new TextArea();
    private final Div problem = new Div();
    private final BroughtDocuments documents;
    private final RefusableFields fields = new RefusableFields()
            .with("choice", choice)
            .with("answer", words)
            .with("grounds", words)
            .otherwise(this::say);

    QueryForm(
            QueryDetails details,
            AnsweringQueries answering,
            Desktop desktop,
            SerializableConsumer<QueryDetails> answered) {
        super(UI.getCurrent().getTranslation("appraisal.QueryForm.title"));
        this.details = details;
        this.answering = answering;
        this.answered = answered;
        this.documents = new BroughtDocuments(
                answering,
                details.query().agency(),
                details.answer().documents().stream()
                        .map(attached -> attached.document().id())
                        .collect(Collectors.toSet()));
        this.ministry = details.ministry()
                .map(agency -> desktop.agencies().get(agency).name().in(getLocale()))
                .orElseGet(() -> getTranslation("appraisal.secretariat"));
        side(desktop.badge(details.query().due()));
        fillChoice();
        words.setHelperText(getTranslation(
                "appraisal.DecisionForm.length",
                Reason.SHORTEST,
                PointsFormat.of(getLocale()).number(Reason.LONGEST)));
        words.addClassName("appraisal-words");
        var send = new Button(text("send"), Icons.SEND.create(), click -> fields.attempt(this::ask));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        var note = new Span(text("seenBy", ministry));
        note.addClassName("par-note");
        var foot = new Div(note, send);
        foot.addClassName("appraisal-decision__foot");
        add(choice, words, documents, problem, foot);
        showWords();
    }

    private boolean isShown() {
        return details.query().shown().isPresent();
    }

    private void fillChoice() {
        choice.setAriaLabel(text("choice"));
        choice.addClassName("par-choices");
        choice.setVisible(isShown());
        if (!isShown()) {
            return;
        }
        choice.setItems(Response.ACCEPTED, Response.CONTESTED);
        choice.setItemLabelGenerator(this::sentence);
        choice.addValueChangeListener(chosen -> showWords());
    }

    private String sentence(Response response) {
        var points = details.query().shown().orElseThrow().points();
        return text(response.name(), PointsFormat.of(getLocale()).display(points));
    }

    private Response response() {
        return isShown() ? choice.getValue() : Response.ANSWERED;
    }

    private void showWords() {
        var response = response();
        words.setLabel(text(response == null ? "ANSWERED.words" : response.name() + ".words"));
        words.setVisible(response != null);
        documents.setVisible(response != null && response != Response.ACCEPTED);
    }

    /** It is said once, so it is asked before; what would be refused is refused now. */
    private void ask() {
        if (response() == null) {
            throw RefusedException.at("choice", "appraisal.refusal.chooseResponse");
        }
        answer().said();
        Confirm.ask(text("confirmTitle"), text("send"), this::send)
                .consequences(text("confirm", documents.documents().size()))
                .seenBy(text("seenBy", ministry))
                .open();
    }

    private AnswerQuery answer() {
        return new AnswerQuery(details.query().id(), response(), words.getValue(), documents.documents());
    }

    private void send() {
        problem.removeAll();
        if (fields.attempt(() -> answering.answer(answer()))) {
            Notify.done(text("sent"));
            answered.accept(details);
        }
    }

    private void say(RefusedException refusal) {
        problem.add(new Banner(Tone.ERROR, Icons.CIRCLE_ALERT, text("notSent"), Refusal.text(getLocale(), refusal)));
    }

    private String text(String element, Object... arguments) {
        return getTranslation("appraisal.QueryForm." + element, arguments);
    }
}
