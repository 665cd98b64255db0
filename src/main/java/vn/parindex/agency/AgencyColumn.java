package vn.parindex.agency;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The columns of a list of agencies, in the order of the template. */
public enum AgencyColumn {
    CODE(AgencyDraft::code, true),
    KIND(AgencyDraft::kind, true),
    NAME_VI(AgencyDraft::nameVi, true),
    NAME_EN(AgencyDraft::nameEn, false),
    REGION(AgencyDraft::region, false),
    ASSESSED(draft -> String.valueOf(draft.assessed()), true),
    RANKED(draft -> String.valueOf(draft.ranked()), true),
    NOTE(AgencyDraft::note, false),
    SOURCE(AgencyDraft::source, false);

    private final Function<AgencyDraft, String> value;
    private final boolean required;

    AgencyColumn(Function<AgencyDraft, String> value, boolean required) {
        this.value = value;
        this.required = required;
    }

    /** As the first line of a file names it, and as a refusal names the field. */
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a file without this column cannot be read. */
    boolean required() {
        return required;
    }

    String of(AgencyDraft draft) {
        return value.apply(draft);
    }

    static Optional<AgencyColumn> of(String header) {
        var name = header.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.header().equals(name))
                .findFirst();
    }
}
