package vn.parindex.home.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import vn.parindex.agency.AgencyRow;
import vn.parindex.shell.Icons;
import vn.parindex.workflow.WorkCounts;
import vn.parindex.workflow.WorkDue;
import vn.parindex.workflow.WorkFilter;
import vn.parindex.workflow.WorkKind;
import vn.parindex.workflow.WorkState;

/** The conditions of a filter, each a field; every change is told at once. */
class WorkFilterFields extends Composite<Div> {

    private final transient BiConsumer<String, String> changed;
    private final Select<WorkKind> kind = new Select<>();
    private transient WorkCounts counts;
    private WorkState state = WorkState.OPEN;

    WorkFilterFields(WorkDesk desk, WorkFilter filter, BiConsumer<String, String> changed) {
        this.changed = changed;
        getContent().addClassName("home-filters");
        getContent().add(text(filter));
        var kinds = new TreeSet<>(desk.list().items().counts(WorkFilter.ALL).kinds());
        filter.kind().ifPresent(kinds::add);
        prepare(kind, "kind", List.copyOf(kinds), this::kindText, WorkKind::name);
        kind.setValue(filter.kind().orElse(null));
        getContent().add(agency(desk, filter));
        var fields = desk.list().fields();
        if (!fields.isEmpty()) {
            var field = new Select<Integer>();
            prepare(
                    field,
                    "field",
                    java.util.stream.IntStream.rangeClosed(1, fields.size())
                            .boxed()
                            .toList(),
                    number -> number + ". " + fields.get(number - 1).in(getLocale()),
                    String::valueOf);
            field.setValue(
                    filter.field().filter(number -> number <= fields.size()).orElse(null));
        }
        var due = new Select<WorkDue>();
        prepare(
                due,
                "due",
                List.of(WorkDue.values()),
                value -> getTranslation("home.WorkFilterFields.due." + value),
                WorkDue::name);
        due.setValue(filter.due().orElse(null));
        var roles = desk.list().items().roles().stream().sorted().toList();
        if (roles.size() > 1) {
            var role = new Select<String>();
            prepare(role, "role", roles, value -> getTranslation("identity.Roles." + value), Function.identity());
            role.setValue(filter.role().orElse(null));
        }
    }

    /** Says beside each kind how many there are. */
    void count(WorkCounts counted, WorkState shown) {
        counts = counted;
        state = shown;
        var chosen = kind.getValue();
        kind.getListDataView().refreshAll();
        kind.setValue(chosen);
    }

    private String kindText(WorkKind value) {
        var name = getTranslation("home.WorkKind." + value);
        return counts == null ? name : name + " (" + counts.of(state, value) + ")";
    }

    private TextField text(WorkFilter filter) {
        var text = new TextField(getTranslation("home.WorkFilterFields.text"));
        text.setValue(filter.text());
        text.setPrefixComponent(Icons.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setMaxLength(100);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> tell(change.isFromClient(), "text", change.getValue()));
        return text;
    }

    private ComboBox<AgencyRow> agency(WorkDesk desk, WorkFilter filter) {
        var agency = new ComboBox<AgencyRow>(getTranslation("home.WorkFilterFields.agency"));
        agency.setItems(FilteredWork::meets, desk.list().agencies());
        agency.setItemLabelGenerator(row -> row.name().in(getLocale()));
        agency.setClearButtonVisible(true);
        agency.setValue(filter.agency()
                .flatMap(id -> desk.list().agencies().stream()
                        .filter(row -> row.id().equals(id))
                        .findFirst())
                .orElse(null));
        agency.addValueChangeListener(change -> tell(
                change.isFromClient(),
                "agency",
                change.getValue() == null ? null : change.getValue().id().toString()));
        return agency;
    }

    private <T> void prepare(
            Select<T> select, String name, List<T> items, Function<T, String> label, Function<T, String> value) {
        select.setLabel(getTranslation("home.WorkFilterFields." + name));
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("home.WorkFilterFields.any"));
        select.setItemLabelGenerator(
                item -> item == null ? getTranslation("home.WorkFilterFields.any") : label.apply(item));
        select.addValueChangeListener(change ->
                tell(change.isFromClient(), name, change.getValue() == null ? null : value.apply(change.getValue())));
        getContent().add(select);
    }

    private void tell(boolean byReader, String name, String value) {
        if (byReader) {
            changed.accept(name, value);
        }
    }
}
