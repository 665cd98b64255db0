package vn.parindex.criteria.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.parindex.shell.Panel;

/** Code, level and name of a row, and what it was called in the version before. */
class ContentTab extends Div {

    ContentTab(CellForm form) {
        addClassName("par-stack");
        var levels = List.of("field", "criterion", "sub-criterion");
        add(new Panel(
                form.text("ContentTab.title"),
                ParameterPanel.grid(
                        form.line("code"),
                        form.choice("level", levels, value -> form.text("level." + value)),
                        form.line("predecessor")),
                form.area("name_vi")));
    }
}
