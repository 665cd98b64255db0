package vn.parindex.audit.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.audit.AuditFilter;
import vn.parindex.audit.AuditedAgency;
import vn.parindex.shared.Folded;
import vn.parindex.shell.ComponentTexts;

/** What the trail is filtered by; every change goes into the address, and the address fills the form. */
class AuditFilterForm extends Div {

    private static final String AGENCY = "agency";
    private static final String ACTION = "action";
    private static final String PERSON = "person";
    private static final String FROM = "from";
    private static final String TO = "to";

    private final ComboBox<AuditedAgency> agency = new ComboBox<>(text(AGENCY));
    private final ComboBox<String> action = new ComboBox<>(text(ACTION));
    private final TextField person = new TextField(text(PERSON));
    private final DatePicker from = ComponentTexts.apply(new DatePicker(text(FROM)));
    private final DatePicker to = ComponentTexts.apply(new DatePicker(text(TO)));
    private final SerializableConsumer<QueryParameters> changed;
    private final transient List<AuditedAgency> agencies;

    AuditFilterForm(List<AuditedAgency> agencies, List<String> actions, SerializableConsumer<QueryParameters> changed) {
        this.agencies = agencies;
        this.changed = changed;
        addClassNames("par-toolbar", "audit-filter");
        agency.setItemLabelGenerator(row -> row.name().in(getLocale()));
        agency.setItems((row, typed) -> Folded.of(row.name().in(getLocale())).contains(Folded.of(typed)), agencies);
        action.setItemLabelGenerator(AuditTexts::action);
        action.setItems((code, typed) -> Folded.of(AuditTexts.action(code)).contains(Folded.of(typed)), actions);
        person.setValueChangeMode(ValueChangeMode.LAZY);
        for (var field : List.<HasValue<?, ?>>of(agency, action, person, from, to)) {
            field.addValueChangeListener(change -> tell(change.isFromClient()));
        }
        agency.setClearButtonVisible(true);
        action.setClearButtonVisible(true);
        person.setClearButtonVisible(true);
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        add(agency, action, person, from, to);
    }

    /** Fills the form from the address; what makes no sense there is left out. */
    AuditFilter read(QueryParameters address) {
        agency.setValue(address.getSingleParameter(AGENCY).flatMap(this::byCode).orElse(null));
        action.setValue(address.getSingleParameter(ACTION).orElse(null));
        person.setValue(address.getSingleParameter(PERSON).orElse(""));
        from.setValue(address.getSingleParameter(FROM).map(AuditFilterForm::day).orElse(null));
        to.setValue(address.getSingleParameter(TO).map(AuditFilterForm::day).orElse(null));
        return new AuditFilter(
                agency.getValue() == null ? null : agency.getValue().code(),
                action.getValue(),
                person.getValue(),
                from.getValue(),
                to.getValue());
    }

    private Optional<AuditedAgency> byCode(String code) {
        return agencies.stream().filter(row -> row.code().equals(code)).findFirst();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private void tell(boolean byReader) {
        if (!byReader) {
            return;
        }
        var address = new LinkedHashMap<String, String>();
        put(
                address,
                AGENCY,
                agency.getValue() == null ? null : agency.getValue().code());
        put(address, ACTION, action.getValue());
        put(address, PERSON, person.getValue());
        put(address, FROM, from.getValue());
        put(address, TO, to.getValue());
        changed.accept(QueryParameters.simple(address));
    }

    private static void put(Map<String, String> address, String name, Object value) {
        if (value != null && !value.toString().isBlank()) {
            address.put(name, value.toString());
        }
    }

    private String text(String element) {
        return getTranslation("audit.AuditFilterForm." + element);
    }
}
