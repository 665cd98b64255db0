package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid.SelectionMode;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.function.SerializableFunction;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.selfassessment.AnswerRow;
import vn.parindex.selfassessment.FileDetails;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shell.SimulatedNotice;

/** The left pane: how far the file is, filters with counts, and the tree of fields, criteria and leaves. */
class FileTree extends Composite<Div> {

    private final TreeGrid<TreeRow> grid = new TreeGrid<>();
    private final SimulatedNotice notice = new SimulatedNotice();
    private final FileTotals totals = new FileTotals();
    private final FileChips chips;
    private final Span none = new Span();
    private final Consumer<Leaf> open;
    private final Set<String> expanded = new HashSet<>();
    private transient FilePlace place;
    private transient FilePeople people = FilePeople.NOBODY;
    private transient Set<LeafId> listed = Set.of();
    private transient FileTreeRows rows;
    private boolean showing;

    FileTree(
            Consumer<Leaf> open,
            Consumer<FileFilter> filter,
            SerializableFunction<LeafId, Optional<LocalizedText>> holder) {
        this.open = open;
        chips = new FileChips(filter);
        var head = new Div(totals, chips);
        head.addClassNames("par-pane__head", "par-stack");
        none.addClassNames("par-note", "selfassessment-none");
        none.setText(getTranslation("selfassessment.FileTree.none"));
        notice.addClassName("selfassessment-notice");
        getContent().addClassNames("par-pane", "par-pane--tree");
        getContent().add(head, none, grid, notice);
        columns(holder);
    }

    /** Says at the foot when the scores are invented. */
    void label(boolean simulated) {
        notice.setVisible(simulated);
    }

    /** Shows the file anew, with the leaves that the filter takes. */
    void show(FilePlace shown) {
        place = shown;
        head();
        list();
        select();
    }

    /** The same file at another leaf; what the filter takes by now is listed, what it took before is not. */
    void move() {
        if (!listed.equals(wanted())) {
            head();
            list();
        }
        select();
    }

    /** One answer is another one now; the open leaf stays where it is, whatever the filter says of it. */
    void renew(AnswerRow changed) {
        head();
        if (!listed.equals(wanted())) {
            list();
            select();
        } else if (listed.contains(changed.leaf())) {
            refresh(place.leaf(changed));
        }
    }

    /** Marks who is at which leaf. */
    void show(FilePeople present) {
        var before = people;
        people = present;
        Stream.concat(before.spots().stream(), present.spots().stream())
                .map(FilePeople.Spot::leaf)
                .distinct()
                .filter(code -> !before.at(code).equals(present.at(code)))
                .flatMap(code -> place.file().set().leafByCode(code).stream())
                .filter(leaf -> listed.contains(leaf.id()))
                .forEach(leaf -> rows.refreshItem(TreeRow.of(leaf, name(leaf))));
    }

    private void head() {
        totals.show(place.file());
        chips.show(place);
    }

    private void list() {
        listed = wanted();
        rows = rows();
        grid.setDataProvider(rows);
        none.setVisible(place.shown().isEmpty());
        expand();
    }

    /** What the filter takes, and the leaf that is open. */
    private Set<LeafId> wanted() {
        var wanted = new HashSet<LeafId>();
        place.shown().forEach(row -> wanted.add(row.leaf()));
        if (place.leaf() != null) {
            wanted.add(place.leaf().id());
        }
        return Set.copyOf(wanted);
    }

    private void select() {
        var leaf = place.leaf();
        var set = place.file().set();
        showing = true;
        expanded.add(set.node(leaf.fieldId()).code());
        expanded.add(set.node(leaf.criterionId()).code());
        expand();
        grid.select(TreeRow.of(leaf, name(leaf)));
        showing = false;
    }

    private void refresh(Leaf leaf) {
        for (var row = TreeRow.of(leaf, name(leaf)); row != null; row = rows.above(row)) {
            rows.refreshItem(row);
        }
    }

    /** A filtered tree is short: it lies open. */
    private void expand() {
        boolean all = !place.filter().isNone();
        for (var field : rows.under(null)) {
            if (all || expanded.contains(field.code())) {
                grid.expand(field);
                grid.expand(rows.under(field).stream()
                        .filter(row -> !row.isLeaf())
                        .filter(row -> all || expanded.contains(row.code()))
                        .toList());
            }
        }
    }

    private FileTreeRows rows() {
        var shown = place.file().answers().stream()
                .map(AnswerRow::leaf)
                .filter(listed::contains)
                .toList();
        return new FileTreeRows(place.file().set(), shown, getLocale());
    }

    private void columns(SerializableFunction<LeafId, Optional<LocalizedText>> holder) {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_NO_ROW_BORDERS);
        grid.addClassName("selfassessment-tree");
        grid.setSelectionMode(SelectionMode.SINGLE);
        grid.addColumn(new TreeCell(this, this::file, () -> people, holder).renderer(this::toggle))
                .setHeader(getTranslation("selfassessment.FileTree.header"));
        grid.asSingleSelect().addValueChangeListener(change -> {
            var row = change.getValue();
            if (!showing && row != null && row.isLeaf()) {
                open.accept(row.leaf());
            }
        });
    }

    private FileDetails file() {
        return place.file();
    }

    private String name(Leaf leaf) {
        return leaf.name().in(getLocale());
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
