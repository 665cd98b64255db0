package vn.parindex.cycle.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Locale;
import vn.parindex.agency.AgencyRow;
import vn.parindex.shared.Folded;

/** Combo boxes over agencies: found by name with or without marks, and by code. */
final class AgencyChoice {

    private AgencyChoice() {}

    static void prepare(ComboBox<AgencyRow> box, List<AgencyRow> agencies, Locale locale) {
        box.setItemLabelGenerator(row -> row.name().in(locale));
        box.setItems((row, typed) -> matches(row, typed, locale), agencies);
    }

    static boolean matches(AgencyRow row, String typed, Locale locale) {
        var wanted = Folded.of(typed);
        return Folded.of(row.name().in(locale)).contains(wanted)
                || Folded.of(row.name().vi()).contains(wanted)
                || row.code().equalsIgnoreCase(typed.strip());
    }
}
