package vn.parindex.workflow.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import vn.parindex.cycle.CycleId;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Panel;
import vn.parindex.workflow.ProcessPlace;

/** The files at one place of the process: who holds each, since when, until when. */
class PlacePanel extends Panel {

    PlacePanel(OverviewDesk desk, CycleId cycle, String definition, ProcessPlace place, Runnable changed) {
        super(UI.getCurrent()
                .getTranslation(
                        "workflow.PlacePanel.title",
                        UI.getCurrent().getTranslation("workflow.WorkKind." + place.kind()),
                        place.files(),
                        place.items()));
        flush();
        var grid = new HeldWorkGrid(desk, cycle, definition, place.kind(), changed);
        var text = new TextField();
        text.setPlaceholder(getTranslation("workflow.PlacePanel.find"));
        text.setAriaLabel(getTranslation("workflow.PlacePanel.find"));
        text.setPrefixComponent(Icons.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setMaxLength(100);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        var late = new Checkbox(getTranslation("workflow.PlacePanel.late", place.overdue()));
        text.addValueChangeListener(change -> grid.narrow(text.getValue(), late.getValue()));
        late.addValueChangeListener(change -> grid.narrow(text.getValue(), late.getValue()));
        var tools = new Div(text, late);
        tools.addClassNames("par-toolbar", "workflow-tools");
        add(tools, grid);
    }
}
