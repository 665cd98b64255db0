package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import vn.parindex.appraisal.Reason;
import vn.parindex.appraisal.StandardReason;
import vn.parindex.shell.PointsFormat;

/** A reason in words: one of the field's standard reasons, free text, or one after the other. */
class ReasonField extends Div {

    private final ComboBox<StandardReason> standard = new ComboBox<>();
    private final TextArea words;

    ReasonField(String label) {
        words = new TextArea(label);
        words.setHelperText(getTranslation(
                "appraisal.DecisionForm.length",
                Reason.SHORTEST,
                PointsFormat.of(getLocale()).number(Reason.LONGEST)));
        words.addClassName("appraisal-words");
        words.addValueChangeListener(typed -> words.setInvalid(false));
        standard.setLabel(getTranslation("appraisal.ReasonField.standard"));
        standard.setPlaceholder(getTranslation("appraisal.ReasonField.choose"));
        standard.setItemLabelGenerator(reason -> reason.text().in(getLocale()));
        standard.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                take(chosen.getValue());
            }
        });
        addClassName("appraisal-reason");
        add(standard, words);
    }

    /** Fills the field; without standard reasons there is nothing to choose from. */
    void show(List<StandardReason> reasons, String value) {
        standard.setItems(reasons);
        standard.setVisible(!reasons.isEmpty());
        standard.clear();
        words.setValue(value);
        words.setInvalid(false);
    }

    String value() {
        return words.getValue();
    }

    /** Says what is wrong; what was typed stays. */
    void refuse(String message) {
        words.setInvalid(true);
        words.setErrorMessage(message);
        words.focus();
    }

    void focus() {
        words.focus();
    }

    /** Puts a standard reason behind what is there. */
    void take(StandardReason reason) {
        var text = reason.text().in(getLocale());
        var before = words.getValue().strip();
        words.setValue(before.isEmpty() ? text : before + "\n" + text);
        standard.clear();
        words.focus();
    }
}
