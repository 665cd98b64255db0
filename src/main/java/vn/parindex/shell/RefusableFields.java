package vn.parindex.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.parindex.shared.RefusedException;

/** Puts a refusal at the field it names, or into a message when it concerns the whole. What was typed stays. */
public final class RefusableFields implements Serializable {

    private final Map<String, HasValidation> fields = new LinkedHashMap<>();
    private SerializableConsumer<RefusedException> otherwise = Notify::refused;

    /** The field that refusals call by this name; typing on takes the refusal away. */
    public <F extends Component & HasValidation> RefusableFields with(String name, F field) {
        field.setManualValidation(true);
        if (field instanceof HasValue<?, ?> typed) {
            typed.addValueChangeListener(change -> field.setInvalid(false));
        }
        fields.put(name, field);
        return this;
    }

    /** Where a refusal stands that names none of the fields, instead of a message over the page. */
    public RefusableFields otherwise(SerializableConsumer<RefusedException> place) {
        otherwise = place;
        return this;
    }

    /** The same at one of the fields. */
    public <F extends Component & HasValidation> RefusableFields otherwiseAt(F field) {
        return otherwise(refusal -> mark(field, refusal));
    }

    /** Whether the work was done; if not, the reason stands at its place. What cannot be read is not attempted. */
    public boolean attempt(Runnable work) {
        clear();
        if (fields.values().stream().filter(RefusableFields::refusesByItself).count() > 0) {
            return false;
        }
        try {
            work.run();
            return true;
        } catch (RefusedException refusal) {
            show(refusal);
            return false;
        }
    }

    /** Nothing is wrong any more. */
    public void clear() {
        fields.values().forEach(field -> field.setInvalid(false));
    }

    /** Puts a refusal at its place. */
    public void show(RefusedException refusal) {
        var field = refusal.field() == null ? null : fields.get(refusal.field());
        if (field == null) {
            otherwise.accept(refusal);
        } else {
            mark(field, refusal);
        }
    }

    /** What was typed is no day or no time: the component knows, and has words for it. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static boolean refusesByItself(HasValidation field) {
        if (!(field instanceof HasValidator own && field instanceof HasValue typed && typed.isEmpty())) {
            return false;
        }
        var result = own.getDefaultValidator().apply(typed.getValue(), new ValueContext((Component) field, typed));
        var refused = result.isError() && !result.getErrorMessage().isBlank();
        if (refused) {
            field.setErrorMessage(result.getErrorMessage());
            field.setInvalid(true);
        }
        return refused;
    }

    private static void mark(HasValidation field, RefusedException refusal) {
        field.setErrorMessage(Refusal.text(UI.getCurrent().getLocale(), refusal));
        field.setInvalid(true);
        if (field instanceof Focusable<?> keyboard) {
            keyboard.focus();
        }
    }
}
