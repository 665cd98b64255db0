package vn.parindex.home.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import vn.parindex.shell.CountChips;
import vn.parindex.shell.CountChips.Chip;
import vn.parindex.shell.Icons;
import vn.parindex.workflow.WorkCounts;
import vn.parindex.workflow.WorkFilter;
import vn.parindex.workflow.WorkState;

/** The own work under a filter: states as chips with counts, the filter's fields when wanted, the list. */
class WorkPanel extends Composite<Div> {

    private final transient WorkDesk desk;
    private final CountChips chips = new CountChips(text("chips"), state -> change("state", state));
    private final Div place = new Div();
    private final Div fields = new Div();
    private final Button more = new Button();
    private final SavedFiltersMenu saved;
    private WorkFilterFields form;
    private transient WorkFilter filter;

    WorkPanel(WorkDesk desk, WorkFilter first) {
        this.desk = desk;
        filter = first;
        saved = new SavedFiltersMenu(desk, () -> filter, this::use);
        more.setText(text("filter"));
        more.setIcon(Icons.FUNNEL.create());
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(click -> open(form == null));
        var acts = new Div(more, saved);
        acts.addClassName("par-toolbar__end");
        var head = new Div(chips, acts);
        head.addClassNames("par-toolbar", "home-head");
        getContent().addClassName("par-stack");
        getContent().add(head, fields, place);
        open(filter.narrows());
        show();
    }

    private void open(boolean wanted) {
        fields.removeAll();
        form = wanted ? new WorkFilterFields(desk, filter, this::change) : null;
        if (form != null) {
            fields.add(form);
        }
        fields.setVisible(wanted);
        more.getElement().setAttribute("aria-expanded", String.valueOf(wanted));
    }

    private void change(String name, String value) {
        filter = filter.with(name, value);
        show();
        remember();
    }

    private void use(WorkFilter chosen) {
        filter = chosen;
        open(filter.narrows());
        show();
        remember();
    }

    /** In the address, so that going back, reloading and sending it on bring the same list. */
    private void remember() {
        var values = new java.util.LinkedHashMap<>(filter.values());
        if (values.isEmpty()) {
            values.put("state", WorkState.OPEN.name());
        }
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("", QueryParameters.simple(values)));
    }

    private void show() {
        var counts = desk.list().items().counts(filter);
        showChips(counts);
        if (form != null) {
            form.count(counts, filter.state());
        }
        place.removeAll();
        place.add(counts.of(filter.state(), filter) > 0 ? new WorkList(desk, filter) : nothing(counts));
    }

    private Div nothing(WorkCounts counts) {
        var words = new Span(text(
                filter.narrows()
                        ? "nothingNarrow"
                        : counts.of(WorkState.OPEN, filter) > 0 ? "nothingHere" : "nothing"));
        var note = new Div(words);
        note.addClassNames("par-card", "par-note");
        note.getElement().setAttribute("role", "status");
        return note;
    }

    private void showChips(WorkCounts counts) {
        var shown = new ArrayList<Chip>();
        for (var state : WorkState.values()) {
            int count = counts.of(state, filter);
            if (state != WorkState.WITH_OTHERS || count > 0 || filter.state() == state) {
                shown.add(new Chip(state.name(), text("state." + state), count, state == filter.state()));
            }
        }
        chips.show(shown);
    }

    private String text(String key) {
        return getTranslation("home.WorkPanel." + key);
    }
}
