package vn.parindex.selfassessment.ui;

import java.util.List;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.criteria.Node;
import vn.parindex.selfassessment.AnswerRow;
import vn.parindex.selfassessment.FileDetails;
import vn.parindex.shell.ProgressLine;

/**
 * A line of the file's tree; its identity is its code. What it says is asked of the file at the time of showing.
 *
 * @param leaf null for a field or a criterion with sub-criteria
 * @param leaves the leaves at or under this line
 */
record TreeRow(String code, String name, Leaf leaf, List<LeafId> leaves) {

    static TreeRow of(Node node, String name, List<LeafId> leaves) {
        return new TreeRow(node.code(), name, null, leaves);
    }

    static TreeRow of(Leaf leaf, String name) {
        return new TreeRow(leaf.code(), name, leaf, List.of(leaf.id()));
    }

    boolean isLeaf() {
        return leaf != null;
    }

    boolean isField() {
        return leaf == null && !code.contains(".");
    }

    AnswerRow answer(FileDetails file) {
        return file.answer(leaf.id());
    }

    /** How far the leaves under this line are. */
    ProgressLine.Parts parts(FileDetails file) {
        return parts(leaves.stream().map(file::answer).toList());
    }

    static ProgressLine.Parts parts(List<AnswerRow> answers) {
        return new ProgressLine.Parts(
                count(answers, AnswerLook.DONE, AnswerLook.NOT_APPLICABLE),
                count(answers, AnswerLook.DRAFT),
                count(answers, AnswerLook.NO_EVIDENCE, AnswerLook.NO_EXPLANATION),
                count(answers, AnswerLook.RETURNED),
                answers.size());
    }

    private static int count(List<AnswerRow> answers, AnswerLook... looks) {
        var wanted = List.of(looks);
        return (int) answers.stream()
                .filter(answer -> wanted.contains(AnswerLook.of(answer)))
                .count();
    }

    static List<LeafId> under(FrozenSet set, Node node, List<LeafId> leaves) {
        return leaves.stream()
                .filter(id -> {
                    var leaf = set.leaf(id);
                    return leaf.fieldId().equals(node.id())
                            || leaf.criterionId().equals(node.id());
                })
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TreeRow row && row.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
