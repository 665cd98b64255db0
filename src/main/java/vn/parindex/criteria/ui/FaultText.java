package vn.parindex.criteria.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.parindex.criteria.Fault;
import vn.parindex.shell.Texts;
import vn.parindex.shell.TraceText;

/** A fault in the reader's words: what is wrong and how to mend it. */
final class FaultText {

    private static final Map<String, List<Integer>> NUMBERS =
            Map.of("criteria.fault.total", List.of(0, 1), "criteria.fault.sum", List.of(1, 2));

    private FaultText() {}

    static String of(Locale locale, Fault fault) {
        if (fault.key().startsWith("scoring.")) {
            return TraceText.of(locale, fault.key(), fault.arguments());
        }
        var arguments = new ArrayList<Object>(fault.arguments());
        NUMBERS.getOrDefault(fault.key(), List.of())
                .forEach(at ->
                        arguments.set(at, CellNumber.shown(fault.arguments().get(at), locale)));
        return Texts.of(locale, fault.key(), arguments.toArray());
    }
}
