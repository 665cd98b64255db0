package vn.parindex.inquiry.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import vn.parindex.agency.AgencyId;
import vn.parindex.inquiry.QuestionDetails;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Notify;
import vn.parindex.shell.Panel;

/** Answers the one who asked, or lays the question on another desk with a word why. */
class AnswerForm extends Panel {

    private final transient QuestionDetails details;
    private final transient QuestionDesk desk;
    private final transient Runnable done;
    private final WordsField words = new WordsField(text("words"), text("words.help"));
    private final Select<Optional<AgencyId>> to = new Select<>();

    AnswerForm(QuestionDetails details, QuestionDesk desk, Runnable done) {
        super(text("title"));
        this.details = details;
        this.desk = desk;
        this.done = done;
        var answer = new Button(text("answer"), Icons.SEND.create(), click -> answer());
        answer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        to.setLabel(text("to"));
        to.setItems(desk.otherDesks(details.question()));
        to.setItemLabelGenerator(item -> desk.asked(item, getLocale()));
        var forward = new Button(text("forward"), Icons.ARROW_RIGHT.create(), click -> forward());
        var passing = new Div(to, forward);
        passing.addClassNames("par-toolbar", "inquiry-passing");
        var form = new Div(words, answer, passing);
        form.addClassName("par-form");
        add(form);
    }

    private void answer() {
        if (words.attempt(() -> desk.answer(details.question(), words.getValue()))) {
            Notify.done(text("answered"));
            done.run();
        }
    }

    private void forward() {
        to.setInvalid(to.getValue() == null);
        if (to.isInvalid()) {
            to.setErrorMessage(text("to.missing"));
            return;
        }
        if (words.attempt(() -> desk.forward(details.question(), to.getValue(), words.getValue()))) {
            Notify.done(text("forwarded"));
            UI.getCurrent().navigate(QuestionsView.class);
        }
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation("inquiry.AnswerForm." + key);
    }
}
