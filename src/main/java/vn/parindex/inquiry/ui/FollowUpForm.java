package vn.parindex.inquiry.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import vn.parindex.inquiry.QuestionDetails;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Notify;
import vn.parindex.shell.Panel;

/** The agency says more, or asks again. */
class FollowUpForm extends Panel {

    FollowUpForm(QuestionDetails details, QuestionDesk desk, Runnable done) {
        super(UI.getCurrent().getTranslation("inquiry.FollowUpForm.title"));
        var words = new WordsField(
                getTranslation("inquiry.FollowUpForm.words"), getTranslation("inquiry.FollowUpForm.words.help"));
        var send = new Button(getTranslation("inquiry.FollowUpForm.send"), Icons.SEND.create(), click -> {
            if (words.attempt(() -> desk.followUp(details.question(), words.getValue()))) {
                Notify.done(getTranslation("inquiry.FollowUpForm.sent"));
                done.run();
            }
        });
        var form = new Div(words, send);
        form.addClassName("par-form");
        add(form);
    }
}
