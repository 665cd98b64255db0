package vn.parindex.cycle;

import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.shared.AuditableEvent;

/** Days off were declared or withdrawn; what they moved is told by {@link DeadlineMoved} and {@link DeadlineExtended}. */
public record HolidaysDeclared(HolidayChanges changes, int moved) implements AuditableEvent {

    private static final int LONGEST = 1000;

    @Override
    public String action() {
        return "cycle.holidaysDeclared";
    }

    @Override
    public Map<String, String> detail() {
        var declared = changes.declared().stream()
                .map(holiday -> (holiday.working() ? "+" : "-") + holiday.day())
                .collect(Collectors.joining(" "));
        var withdrawn =
                changes.withdrawn().stream().sorted().map(Object::toString).collect(Collectors.joining(" "));
        return Map.of(
                "declared", cut(declared),
                "withdrawn", cut(withdrawn),
                "basis", changes.basis(),
                "moved", String.valueOf(moved));
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
