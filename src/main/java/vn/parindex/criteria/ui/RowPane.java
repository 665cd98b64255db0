package vn.parindex.criteria.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.Arrays;
import java.util.List;
import vn.parindex.criteria.RowId;
import vn.parindex.shell.EmptyState;
import vn.parindex.shell.Icons;

/** The one row that is open: where it stands, its name, and its cells in five groups. */
class RowPane extends Composite<Div> {

    /** The groups of cells, and the columns that each shows. */
    enum Group {
        CONTENT(List.of("code", "level", "name_vi", "predecessor")),
        RULE(RuleTab.COLUMNS),
        GUIDE(List.of("evidence_vi", "guidance_vi", "period_vi", "data_source_vi", "examples")),
        IN_CHARGE(List.of("in_charge")),
        ENGLISH(List.of("name_en", "evidence_en", "guidance_en", "period_en", "data_source_en"));

        private final List<String> columns;

        Group(List<String> columns) {
            this.columns = columns;
        }

        static Group of(String column) {
            return Arrays.stream(values())
                    .filter(group -> group.columns.contains(column))
                    .findFirst()
                    .orElse(CONTENT);
        }
    }

    private final OpenSet open;
    private final Tabs tabs = new Tabs();
    private final Div head = new Div();
    private final Div body = new Div();
    private final H2 title = new H2();
    private RowId shown;
    private Group group = Group.CONTENT;
    private CellForm form;
    private Runnable faults = () -> {};
    private boolean building;

    RowPane(OpenSet open) {
        this.open = open;
        getContent().addClassNames("par-pane__body", "criteria-row");
        title.addClassName("par-item-title");
        body.addClassName("par-stack");
        for (var each : Group.values()) {
            var tab = new Tab(text(each.name()));
            tab.setId("criteria-" + each);
            tabs.add(tab);
        }
        tabs.addSelectedChangeListener(changed -> {
            group = Group.values()[tabs.getSelectedIndex()];
            if (!building) {
                build();
            }
        });
        getContent().add(head, tabs, body);
        show();
    }

    /** Another row, or the same one loaded anew. */
    final void show() {
        var wanted = open.takeWantedColumn();
        shown = open.selected();
        tabs.setVisible(shown != null);
        if (!wanted.isEmpty()) {
            select(Group.of(wanted));
        }
        build();
        if (!wanted.isEmpty() && form != null) {
            form.focus(wanted);
        }
    }

    private void select(Group wanted) {
        building = true;
        group = wanted;
        tabs.setSelectedIndex(wanted.ordinal());
        building = false;
    }

    /** Faults, title and sums follow what is typed; the fields stay as they are. */
    void refresh() {
        if (shown == null || open.index().find(shown).isEmpty()) {
            return;
        }
        head();
        form.showFaults();
        faults.run();
    }

    private void build() {
        body.removeAll();
        faults = () -> {};
        if (shown == null) {
            head.removeAll();
            body.add(new EmptyState(Icons.LIST_TREE, text("empty"), text(open.editable() ? "emptyAdd" : "emptyRead")));
            return;
        }
        head();
        form = new CellForm(open, shown);
        body.add(content());
        form.showFaults();
    }

    private Component content() {
        return switch (group) {
            case CONTENT -> new ContentTab(form);
            case GUIDE -> GuideTab.of(form, open.index().isLeaf(shown));
            case IN_CHARGE -> new InChargeTab(form);
            case ENGLISH -> new EnglishTab(form, open.index().isLeaf(shown));
            case RULE -> {
                var tab = new RuleTab(form, open.index().isLeaf(shown));
                faults = tab::showFaults;
                yield tab;
            }
        };
    }

    private void head() {
        head.removeAll();
        var path = open.index().path(shown);
        var crumbs = new Div();
        crumbs.addClassName("par-crumbs");
        path.subList(0, path.size() - 1).forEach(above -> {
            if (crumbs.getComponentCount() > 0) {
                crumbs.add(Icons.CHEVRON_RIGHT.create());
            }
            crumbs.add(new Span(name(above)));
        });
        title.setText(name(shown));
        head.add(crumbs, title);
    }

    private String name(RowId id) {
        var row = open.index().row(id);
        var name = open.index().name(id, getLocale());
        return row.code() + (open.index().isField(id) ? ". " : " ") + (name.isEmpty() ? text("unnamed") : name);
    }

    private String text(String key) {
        return getTranslation("criteria.RowPane." + key);
    }
}
