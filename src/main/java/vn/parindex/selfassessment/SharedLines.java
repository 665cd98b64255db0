package vn.parindex.selfassessment;

import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * One object for equal lines: twenty officers with the same file of a hundred leaves on screen hold a hundred lines
 * between them, not two thousand. What no page shows any more is forgotten.
 */
final class SharedLines {

    private final Map<AnswerRow, WeakReference<AnswerRow>> known = new WeakHashMap<>();

    /** The line that stands for all that are equal to this one. */
    synchronized AnswerRow shared(AnswerRow line) {
        var first = known.get(line);
        var standing = first == null ? null : first.get();
        if (standing != null) {
            return standing;
        }
        known.put(line, new WeakReference<>(line));
        return line;
    }

    /** How many different lines are held somewhere. */
    synchronized int size() {
        return known.size();
    }
}
