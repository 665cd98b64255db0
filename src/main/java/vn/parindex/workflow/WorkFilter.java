package vn.parindex.workflow;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.agency.AgencyId;
import vn.parindex.shared.Roles;

/**
 * What somebody wants to see of the own work. As names and values it stands in addresses and is kept under a name; what
 * is not understood there is left out, so that an old address shows too much rather than nothing.
 *
 * @param role only work that comes to the reader in this role
 * @param agency only work on this assessed agency's file
 * @param field only work that touches the field with this number in its set, from 1
 * @param text part of the name or the code of the assessed agency, marks and case aside
 */
public record WorkFilter(
        WorkState state,
        Optional<WorkKind> kind,
        Optional<String> role,
        Optional<AgencyId> agency,
        Optional<Integer> field,
        Optional<WorkDue> due,
        String text) {

    /** Everything that is open. */
    public static final WorkFilter ALL = new WorkFilter(
            WorkState.OPEN,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "");

    /** Fields are kept as bits of one number. */
    static final int MOST_FIELDS = 62;

    private static final int LONGEST_TEXT = 100;

    public WorkFilter {
        Objects.requireNonNull(state, "state");
        text = text.strip();
        text = text.substring(0, Math.min(LONGEST_TEXT, text.length()));
        field = field.filter(number -> number >= 1 && number <= MOST_FIELDS);
        role = role.filter(Roles.ALL::contains);
    }

    /** Reads what {@link #values} wrote, or what somebody typed. */
    public static WorkFilter of(Map<String, String> values) {
        Function<String, Optional<String>> value =
                name -> Optional.ofNullable(values.get(name)).filter(text -> !text.isBlank());
        return new WorkFilter(
                value.apply("state")
                        .flatMap(text -> constant(WorkState.values(), text))
                        .orElse(WorkState.OPEN),
                value.apply("kind").flatMap(text -> constant(WorkKind.values(), text)),
                value.apply("role").map(text -> text.toUpperCase(Locale.ROOT)),
                value.apply("agency").flatMap(WorkFilter::agency),
                value.apply("field").filter(text -> text.matches("\\d{1,2}")).map(Integer::valueOf),
                value.apply("due").flatMap(text -> constant(WorkDue.values(), text)),
                value.apply("text").orElse(""));
    }

    /** By name, only what differs from {@link #ALL}. */
    public Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        if (state != WorkState.OPEN) {
            values.put("state", state.name());
        }
        kind.ifPresent(value -> values.put("kind", value.name()));
        role.ifPresent(value -> values.put("role", value));
        agency.ifPresent(value -> values.put("agency", value.toString()));
        field.ifPresent(value -> values.put("field", value.toString()));
        due.ifPresent(value -> values.put("due", value.name()));
        if (!text.isEmpty()) {
            values.put("text", text);
        }
        return values;
    }

    /** The same with one value changed; null or empty takes it away. */
    public WorkFilter with(String name, String value) {
        var values = new LinkedHashMap<>(values());
        if (value == null || value.isBlank()) {
            values.remove(name);
        } else {
            values.put(name, value);
        }
        return of(values);
    }

    /** Whether it narrows anything beside the state. */
    public boolean narrows() {
        return !with("state", null).equals(ALL);
    }

    private static Optional<AgencyId> agency(String text) {
        try {
            return Optional.of(AgencyId.of(text));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String text) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equalsIgnoreCase(text))
                .findFirst();
    }

    /** One line of text that {@link #ofText} reads. */
    String toText() {
        return values().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("\n"));
    }

    static WorkFilter ofText(String text) {
        return of(text.lines()
                .filter(line -> line.contains("="))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf('=')),
                        line -> line.substring(line.indexOf('=') + 1),
                        (first, second) -> second)));
    }
}
