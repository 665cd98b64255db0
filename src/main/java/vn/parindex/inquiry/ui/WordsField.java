package vn.parindex.inquiry.ui;

import com.vaadin.flow.component.textfield.TextArea;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.Notify;
import vn.parindex.shell.Refusal;

/** Where people write; refusals are shown at it. */
class WordsField extends TextArea {

    WordsField(String label, String help) {
        setLabel(label);
        setHelperText(help);
        setRequiredIndicatorVisible(true);
        setMinRows(4);
        setWidthFull();
        addValueChangeListener(changed -> setInvalid(false));
    }

    /** @return whether it was done */
    boolean attempt(Runnable work) {
        try {
            work.run();
            setInvalid(false);
            return true;
        } catch (RefusedException refusal) {
            if ("words".equals(refusal.field())) {
                setErrorMessage(Refusal.text(getLocale(), refusal));
                setInvalid(true);
                focus();
            } else {
                Notify.refused(refusal);
            }
            return false;
        }
    }
}
