package vn.parindex.appraisal.ui;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.parindex.appraisal.Doubt;
import vn.parindex.shell.Texts;

/** Says in words why an appraiser should look twice. */
final class Doubts {

    private Doubts() {}

    static String words(Locale locale, Collection<Doubt> doubts) {
        return doubts.stream()
                .sorted()
                .map(doubt -> Texts.of(locale, "appraisal.Doubt." + doubt.name()))
                .collect(Collectors.joining("; "));
    }
}
