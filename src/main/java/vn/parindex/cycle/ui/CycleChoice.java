package vn.parindex.cycle.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleRow;

/** Several indices and years live side by side: which one a page shows. Choosing another opens its page. */
public class CycleChoice extends Select<CycleRow> {

    /** @param path the address of the same page for another cycle */
    public CycleChoice(List<CycleRow> cycles, CycleRow shown, SerializableFunction<CycleId, String> path) {
        setAriaLabel(getTranslation("cycle.CycleChoice.label"));
        setItems(cycles);
        setItemLabelGenerator(cycle -> cycle.name().in(getLocale()));
        setValue(shown);
        addClassName("cycle-choice");
        addValueChangeListener(changed -> {
            if (changed.isFromClient() && changed.getValue() != null) {
                UI.getCurrent().navigate(path.apply(changed.getValue().id()));
            }
        });
    }
}
