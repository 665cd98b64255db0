package vn.parindex.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.parindex.shared.RefusedException;

/** Puts a refusal at the field it names, or into a message when it concerns the whole. */
public final class RefusableFields {

    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    public <F extends Component & HasValidation> RefusableFields with(String name, F field) {
        field.setManualValidation(true);
        fields.put(name, field);
        return this;
    }

    /** Whether the work was done; if not, the reason stands at its place. */
    public boolean attempt(Runnable work) {
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
