package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import vn.parindex.appraisal.FindingFilter;
import vn.parindex.appraisal.GridGrouping;
import vn.parindex.appraisal.GridIndex;
import vn.parindex.shell.Icons;

/** Above the grid: filters with counts, a search, how lines stand together, the columns, and keeping many at once. */
class BoardTools extends Div {

    private final FilterChips chips;
    private final TextField search = new TextField();
    private final Select<GridGrouping> grouping = new Select<>();
    private final Button keepMany = new Button();
    private final boolean writable;

    BoardTools(
            Arrangement arrangement,
            ColumnMenu columns,
            boolean writable,
            SerializableConsumer<FindingFilter> filter,
            SerializableConsumer<String> words,
            SerializableConsumer<GridGrouping> grouped,
            Runnable keep) {
        this.writable = writable;
        chips = new FilterChips(filter);
        addClassName("appraisal-tools");
        search.setAriaLabel(text("search"));
        search.setPlaceholder(text("search"));
        search.setPrefixComponent(Icons.SEARCH.create());
        search.setClearButtonVisible(true);
        search.addThemeVariants(TextFieldVariant.LUMO_SMALL);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> words.accept(typed.getValue()));
        grouping.setAriaLabel(text("grouping"));
        grouping.setItems(arrangement.groupings());
        grouping.setItemLabelGenerator(way -> getTranslation("appraisal.GridGrouping." + way));
        grouping.setValue(arrangement.grouping());
        grouping.addThemeName("small");
        grouping.addClassName("appraisal-grouping");
        grouping.addValueChangeListener(chosen -> grouped.accept(chosen.getValue()));
        keepMany.setIcon(Icons.LIST_CHECKS.create());
        keepMany.addClickListener(click -> keep.run());
        var right = new Div(search, grouping, columns, keepMany);
        right.addClassName("appraisal-tools__right");
        add(chips, right);
    }

    /** What there is now. */
    void show(GridIndex index, FindingFilter pressed, int marked) {
        chips.show(index.counts(), pressed);
        int clear = index.clear().size();
        keepMany.setText(marked > 0 ? text("keepMarked", marked) : text("keepMany", clear));
        keepMany.setVisible(writable && (clear > 0 || marked > 0));
    }

    private String text(String element, Object... arguments) {
        return getTranslation("appraisal.BoardTools." + element, arguments);
    }
}
