package vn.parindex.selfassessment.ui;

import com.vaadin.flow.data.provider.hierarchy.AbstractHierarchicalDataProvider;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.LeafId;
import vn.parindex.criteria.Node;

/** The lines of the file's tree, told from the set when they are looked at: nothing is kept for lines nobody unfolds. */
class FileTreeRows extends AbstractHierarchicalDataProvider<TreeRow, Void> {

    private final transient FrozenSet set;
    private final transient List<LeafId> leaves;
    private final Locale locale;

    /** @param leaves those that are listed, in the set's order */
    FileTreeRows(FrozenSet set, List<LeafId> leaves, Locale locale) {
        this.set = set;
        this.leaves = leaves;
        this.locale = locale;
    }

    /** The lines below one; the fields for null. */
    List<TreeRow> under(TreeRow parent) {
        if (parent == null) {
            return set.fields().stream()
                    .map(this::row)
                    .filter(field -> !field.leaves().isEmpty())
                    .toList();
        }
        if (parent.isLeaf()) {
            return List.of();
        }
        return parent.leaves().stream()
                .map(set::leaf)
                .map(leaf -> parent.isField() && !leaf.isCriterion()
                        ? row(set.node(leaf.criterionId()))
                        : TreeRow.of(leaf, leaf.name().in(locale)))
                .distinct()
                .toList();
    }

    /** The line that this one stands under; null for a field. */
    TreeRow above(TreeRow row) {
        if (row.isField()) {
            return null;
        }
        var leaf = set.leaf(row.leaves().get(0));
        var up = row.isLeaf() && !leaf.isCriterion() ? leaf.criterionId() : leaf.fieldId();
        return row(set.node(up));
    }

    private TreeRow row(Node node) {
        return TreeRow.of(node, node.name().in(locale), TreeRow.under(set, node, leaves));
    }

    @Override
    public int getChildCount(HierarchicalQuery<TreeRow, Void> query) {
        return (int) fetchChildren(query).count();
    }

    @Override
    public Stream<TreeRow> fetchChildren(HierarchicalQuery<TreeRow, Void> query) {
        return under(query.getParent()).stream().skip(query.getOffset()).limit(query.getLimit());
    }

    @Override
    public boolean hasChildren(TreeRow row) {
        return !row.isLeaf();
    }

    @Override
    public boolean isInMemory() {
        return true;
    }
}
