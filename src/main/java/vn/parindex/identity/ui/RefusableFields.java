package vn.parindex.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.Notify;

/** Puts a refusal at the field it names, or into a message when it concerns the whole. */
final class RefusableFields {

    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    <F extends Component & HasValidation> RefusableFields with(String name, F field) {
        field.setManualValidation(true);
        fields.put(name, field);
        return this;
    }

    /** Whether the work was done; if not, the reason stands at its place. */
    boolean attempt(Runnable work) {
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            work.run();
            return true;
        } catch (RefusedException refusal) {
            show(refusal);
            return false;
        }
    }

    private void show(RefusedException refusal) {
        var field = refusal.field() == null ? null : fields.get(refusal.field());
        if (field == null) {
            Notify.refused(refusal);
            return;
        }
        field.setErrorMessage(UI.getCurrent().getTranslation(refusal.key(), refusal.arguments()));
        field.setInvalid(true);
    }
}
