package vn.parindex.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules refuse what somebody asked for. Carries a translation key and its arguments, so that every way in
 * (screen, API, import) answers in the reader's language, at the place {@link #field()} names.
 */
public class RefusedException extends RuntimeException {

    private final String key;
    private final @Nullable String field;
    private final transient List<Object> arguments;

    public RefusedException(String key, Object... arguments) {
        this(null, key, List.of(arguments));
    }

    private RefusedException(@Nullable String field, String key, List<Object> arguments) {
        super(key + arguments);
        this.field = field;
        this.key = key;
        this.arguments = arguments;
    }

    /** The same refusal tied to one field of the form. */
    public static RefusedException at(String field, String key, Object... arguments) {
        return new RefusedException(field, key, List.of(arguments));
    }

    public String key() {
        return key;
    }

    /** Null when the refusal concerns the whole. */
    public @Nullable String field() {
        return field;
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.toArray();
    }
}
