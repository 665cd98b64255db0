package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vn.parindex.selfassessment.AnswerConflictException;
import vn.parindex.selfassessment.AnswerContent;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.Refusal;

/** Words that answer a finding; they become the leaf's explanation. */
class ExplainForm extends Div {

    private final TextArea words = new TextArea();
    private final transient Consumer<String> save;

    ExplainForm(String code, Consumer<String> save) {
        this.save = save;
        words.setLabel(getTranslation("selfassessment.ExplainForm.label", code));
        words.setMaxLength(AnswerContent.LONGEST_EXPLANATION);
        words.setWidthFull();
        words.addValueChangeListener(change -> words.setInvalid(false));
        var keep = new Button(getTranslation("selfassessment.ExplainForm.save"), click -> keep());
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        add(words, keep);
        addClassName("selfassessment-explain");
        words.focus();
    }

    private void keep() {
        if (words.getValue().isBlank()) {
            refuse(getTranslation("selfassessment.ExplainForm.empty"));
            return;
        }
        try {
            save.accept(words.getValue());
        } catch (AnswerConflictException conflict) {
            refuse(getTranslation("selfassessment.SelfAssessmentView.changedMeanwhile"));
        } catch (RefusedException refused) {
            refuse(Refusal.text(getLocale(), refused));
        }
    }

    private void refuse(String why) {
        words.setErrorMessage(why);
        words.setInvalid(true);
    }
}
