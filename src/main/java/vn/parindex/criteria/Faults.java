package vn.parindex.criteria;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import vn.parindex.criteria.Fault.Severity;
import vn.parindex.scoring.InvalidRule;

/** Collects what is wrong with a file, so that its author sees everything at once. */
final class Faults {

    private static final String PREFIX = "criteria.fault.";

    private final List<Fault> found = new ArrayList<>();

    void add(int line, String column, String reason, Object... arguments) {
        var texts = Arrays.stream(arguments).map(Object::toString).toList();
        found.add(new Fault(Severity.ERROR, line, column, PREFIX + reason, texts));
    }

    /** Something that should be better and keeps nobody from working. */
    void note(int line, String column, String reason, Object... arguments) {
        var texts = Arrays.stream(arguments).map(Object::toString).toList();
        found.add(new Fault(Severity.NOTE, line, column, PREFIX + reason, texts));
    }

    void add(int line, String column, InvalidRule refusal) {
        found.add(new Fault(Severity.ERROR, line, column, refusal.key(), refusal.arguments()));
    }

    void add(SourceRow row, FaultyCell cell) {
        add(row.line(), cell.column(), cell.reason(), cell.arguments());
    }

    /** No errors; there may be notes. */
    boolean none() {
        return found.stream().noneMatch(Fault::isError);
    }

    boolean noneIn(String column) {
        return found.stream()
                .noneMatch(fault -> fault.isError() && fault.column().equals(column));
    }

    List<Fault> inFileOrder() {
        return found.stream().sorted(Comparator.comparingInt(Fault::line)).toList();
    }
}
