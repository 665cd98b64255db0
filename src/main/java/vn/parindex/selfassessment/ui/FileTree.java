package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.TreeData;
import com.vaadin.flow.data.provider.hierarchy.TreeDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.parindex.criteria.Leaf;
import vn.parindex.selfassessment.AnswerRow;
import vn.parindex.selfassessment.FileDetails;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.ProgressLine;
import vn.parindex.shell.SimulatedNotice;

/** The left pane: how far the file is, filters with counts, and the tree of fields, criteria and leaves. */
class FileTree extends Composite<Div> {

    /** The filters offered, each a question to an answer. */
    private enum Filter {
        ALL(answer -> true),
        TODO(answer -> AnswerLook.of(answer) == AnswerLook.UNTOUCHED || AnswerLook.of(answer) == AnswerLook.DRAFT),
        MISSING(answer ->
                AnswerLook.of(answer) == AnswerLook.NO_EVIDENCE || AnswerLook.of(answer) == AnswerLook.NO_EXPLANATION),
        RETURNED(answer -> AnswerLook.of(answer) == AnswerLook.RETURNED);

        private final Predicate<AnswerRow> test;

        Filter(Predicate<AnswerRow> test) {
            this.test = test;
        }
    }

    private final TreeGrid<TreeRow> grid = new TreeGrid<>();
    private final SimulatedNotice notice = new SimulatedNotice();
    private final Span count = new Span();
    private final Span points = new Span();
    private final ProgressLine bar = new ProgressLine(ProgressLine.Parts.of(0, 0));
    private final Map<Filter, Button> chips = new EnumMap<>(Filter.class);
    private final Consumer<Leaf> open;
    private final Set<String> expanded = new HashSet<>();
    private Filter filter = Filter.ALL;
    private FileDetails file;
    private boolean showing;

    FileTree(Consumer<Leaf> open) {
        this.open = open;
        getContent().addClassNames("par-pane", "par-pane--tree");
        getContent().add(head(), grid, notice);
        notice.addClassName("selfassessment-notice");
        columns();
    }

    /** Says at the foot when the scores are invented. */
    void label(boolean simulated) {
        notice.setVisible(simulated);
    }

    void show(FileDetails details) {
        file = details;
        var whole = new TreeRow("", "", null, details.answers());
        var parts = whole.parts();
        var format = PointsFormat.of(getLocale());
        count.setText(getTranslation(
                "selfassessment.FileTree.done", parts[0], details.answers().size()));
        points.setText(getTranslation(
                "selfassessment.FileTree.points", format.display(details.points(), details.applicableMaximum())));
        bar.show(new ProgressLine.Parts(
                parts[0], parts[1], parts[2], parts[3], details.answers().size()));
        chips.forEach((each, chip) -> label(each, chip));
        grid.setDataProvider(new TreeDataProvider<>(tree()));
        expand();
    }

    /** Marks the leaf that is open and opens the way to it. */
    void select(Leaf leaf) {
        showing = true;
        expanded.add(file.set().node(leaf.fieldId()).code());
        expanded.add(file.set().node(leaf.criterionId()).code());
        expand();
        find(leaf).ifPresentOrElse(grid::select, grid::deselectAll);
        showing = false;
    }

    /** A filtered tree is short: it lies open. */
    private void expand() {
        var data = grid.getTreeData();
        for (var field : data.getRootItems()) {
            if (filter != Filter.ALL || expanded.contains(field.code())) {
                grid.expand(field);
                grid.expand(data.getChildren(field).stream()
                        .filter(row -> filter != Filter.ALL || expanded.contains(row.code()))
                        .toList());
            }
        }
    }

    private Optional<TreeRow> find(Leaf leaf) {
        var answer = file.answers().stream()
                .filter(row -> row.leaf().equals(leaf.id()))
                .findFirst();
        return answer.map(row -> TreeRow.of(leaf, "", row)).filter(grid.getTreeData()::contains);
    }

    private Div head() {
        var line = new Div(count, points);
        line.addClassName("selfassessment-totals");
        var row = new Div();
        row.addClassName("par-chips");
        for (var each : Filter.values()) {
            var chip = new Button();
            chip.addClassName("par-chip");
            chip.addClickListener(click -> choose(each));
            chips.put(each, chip);
            row.add(chip);
        }
        var head = new Div(line, bar, row);
        head.addClassNames("par-pane__head", "par-stack");
        return head;
    }

    private void choose(Filter chosen) {
        filter = chosen;
        show(file);
    }

    private void label(Filter each, Button chip) {
        var number = new Span(
                String.valueOf(file.answers().stream().filter(each.test).count()));
        number.addClassName("par-chip__count");
        chip.getElement().setAttribute("aria-pressed", String.valueOf(each == filter));
        chip.setText(getTranslation("selfassessment.FileTree.filter." + each));
        chip.setSuffixComponent(number);
    }

    private TreeData<TreeRow> tree() {
        var data = new TreeData<TreeRow>();
        var shown = file.answers().stream().filter(filter.test).toList();
        for (var field : file.set().fields()) {
            var answers = TreeRow.under(file.set(), field, shown);
            if (!answers.isEmpty()) {
                var root = TreeRow.of(field, field.name().in(getLocale()), answers);
                data.addItem(null, root);
                addLeaves(data, root, answers);
            }
        }
        return data;
    }

    private void addLeaves(TreeData<TreeRow> data, TreeRow root, List<AnswerRow> answers) {
        for (var answer : answers) {
            var leaf = file.set().leaf(answer.leaf());
            var parent = root;
            if (!leaf.criterionId().value().equals(leaf.id().value())) {
                var criterion = file.set().node(leaf.criterionId());
                parent = TreeRow.of(
                        criterion, criterion.name().in(getLocale()), TreeRow.under(file.set(), criterion, answers));
                if (!data.contains(parent)) {
                    data.addItem(root, parent);
                }
            }
            data.addItem(parent, TreeRow.of(leaf, leaf.name().in(getLocale()), answer));
        }
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_NO_ROW_BORDERS);
        grid.addClassName("selfassessment-tree");
        grid.setSelectionMode(com.vaadin.flow.component.grid.Grid.SelectionMode.SINGLE);
        var format = PointsFormat.of(getLocale());
        var column = grid.addColumn(LitRenderer.<TreeRow>of("""
                        <vaadin-grid-tree-toggle .leaf="${item.leaf}" .expanded="${model.expanded}"
                            .level="${model.level}" @click="${toggle}">
                          <span class="selfassessment-node ${item.kind}" title="${item.name}">
                            ${item.icon ? html`<span class="${item.tone}" title="${item.word}">""" + Icons.lit("item.icon") + """
                            </span>` : ''}
                            <span class="par-code">${item.code}</span>
                            <span class="selfassessment-node__name">${item.name}</span>
                            <span class="selfassessment-node__points">${item.points}</span>
                          </span>
                        </vaadin-grid-tree-toggle>""")
                .withProperty("leaf", TreeRow::isLeaf)
                .withProperty("kind", row -> row.isField() ? "is-field" : row.isLeaf() ? "is-leaf" : "is-criterion")
                .withProperty("code", row -> row.isField() ? row.code() + "." : row.code())
                .withProperty("name", TreeRow::name)
                .withProperty(
                        "icon",
                        row -> row.isLeaf() ? AnswerLook.of(row.answer()).icon().id() : "")
                .withProperty(
                        "tone",
                        row -> row.isLeaf() ? AnswerLook.of(row.answer()).tone().className() : "")
                .withProperty(
                        "word",
                        row -> row.isLeaf()
                                ? getTranslation(AnswerLook.of(row.answer()).labelKey())
                                : "")
                .withProperty(
                        "points",
                        row -> row.isLeaf()
                                ? format.display(row.answer().points())
                                : row.parts()[0] + "/" + row.answers().size())
                .withFunction("toggle", row -> toggle(row)));
        column.setHeader(getTranslation("selfassessment.FileTree.header"));
        grid.asSingleSelect().addValueChangeListener(change -> {
            var row = change.getValue();
            if (!showing && row != null && row.isLeaf()) {
                open.accept(row.leaf());
            }
        });
    }

    private void toggle(TreeRow row) {
        if (row.isLeaf()) {
            return;
        }
        if (grid.isExpanded(row)) {
            grid.collapse(row);
            expanded.remove(row.code());
        } else {
            grid.expand(row);
            expanded.add(row.code());
        }
    }
}
