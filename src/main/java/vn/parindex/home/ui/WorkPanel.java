package vn.parindex.home.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import vn.parindex.shell.Icons;
import vn.parindex.workflow.WorkCounts;
import vn.parindex.workflow.WorkFilter;
import vn.parindex.workflow.WorkState;

/** The own work under a filter: states as chips with counts, the filter's fields when wanted, the list. */
class WorkPanel extends Composite<Div> {

    private final transient WorkDesk desk;
    private final Div chips = new Div();
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
        chips.addClassName("par-chips");
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
        chips.removeAll();
        for (var state : WorkState.values()) {
            int count = counts.of(state, filter);
            if (state != WorkState.WITH_OTHERS || count > 0 || filter.state() == state) {
                chips.add(chip(state, count));
            }
        }
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

    private Button chip(WorkState state, int count) {
        var number = new Span(String.valueOf(count));
        number.addClassName("par-chip__count");
        var chip = new Button(text("state." + state), click -> change("state", state.name()));
        chip.setSuffixComponent(number);
        chip.addClassName("par-chip");
        chip.getElement().setAttribute("aria-pressed", String.valueOf(state == filter.state()));
        return chip;
    }

    private String text(String key) {
        return getTranslation("home.WorkPanel." + key);
    }
}
