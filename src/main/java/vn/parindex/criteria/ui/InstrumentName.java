package vn.parindex.criteria.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import java.util.List;
import java.util.Locale;
import vn.parindex.shell.Texts;

/** The name of the index that a set belongs to; an index that has no name here is shown by its code. */
final class InstrumentName {

    static final List<String> KNOWN = List.of("par-index", "one-stop-61", "one-stop-766", "department-index");

    private InstrumentName() {}

    static String of(String instrument, Locale locale) {
        var key = "criteria.instrument." + instrument;
        return Texts.has(locale, key) ? Texts.of(locale, key) : instrument;
    }

    static ItemLabelGenerator<String> in(Locale locale) {
        return instrument -> of(instrument, locale);
    }
}
