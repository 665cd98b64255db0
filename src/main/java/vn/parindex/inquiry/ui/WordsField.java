package vn.parindex.inquiry.ui;

import com.vaadin.flow.component.textfield.TextArea;
import vn.parindex.shell.RefusableFields;

/** Where people write; refusals are shown at it. */
class WordsField extends TextArea {

    private final RefusableFields fields = new RefusableFields().with("words", this);

    WordsField(String label, String help) {
        setLabel(label);
        setHelperText(help);
        setRequiredIndicatorVisible(true);
        setMinRows(4);
        setWidthFull();
    }

    /** @return whether it was done */
    boolean attempt(Runnable work) {
        return fields.attempt(work);
    }
}
