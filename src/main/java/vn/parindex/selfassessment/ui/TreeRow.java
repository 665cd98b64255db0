package vn.parindex.selfassessment.ui;

import java.util.List;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.Node;
import vn.parindex.selfassessment.AnswerRow;

/**
 * A line of the file's tree; its identity is its code.
 *
 * @param answers the answers at or under this line
 * @param leaf null for a field or a criterion with sub-criteria
 */
record TreeRow(String code, String name, Leaf leaf, List<AnswerRow> answers) {

    static TreeRow of(Node node, String name, List<AnswerRow> answers) {
        return new TreeRow(node.code(), name, null, answers);
    }

    static TreeRow of(Leaf leaf, String name, AnswerRow answer) {
        return new TreeRow(leaf.code(), name, leaf, List.of(answer));
    }

    boolean isLeaf() {
        return leaf != null;
    }

    boolean isField() {
        return leaf == null && !code.contains(".");
    }

    AnswerRow answer() {
        return answers.get(0);
    }

    long count(AnswerLook... looks) {
        var wanted = List.of(looks);
        return answers.stream()
                .filter(answer -> wanted.contains(AnswerLook.of(answer)))
                .count();
    }

    /** Done, doing, missing, returned: the parts of the bar. */
    int[] parts() {
        return new int[] {
            (int) count(AnswerLook.DONE, AnswerLook.NOT_APPLICABLE),
            (int) count(AnswerLook.DRAFT),
            (int) count(AnswerLook.NO_EVIDENCE, AnswerLook.NO_EXPLANATION),
            (int) count(AnswerLook.RETURNED)
        };
    }

    static List<AnswerRow> under(FrozenSet set, Node node, List<AnswerRow> answers) {
        return answers.stream()
                .filter(answer -> {
                    var leaf = set.leaf(answer.leaf());
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
