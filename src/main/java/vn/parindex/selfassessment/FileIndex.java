package vn.parindex.selfassessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;

/** The answers of one file by leaf. */
final class FileIndex {

    private final Map<LeafId, Answer> byLeaf;

    FileIndex(List<Answer> answers) {
        byLeaf = answers.stream().collect(Collectors.toMap(Answer::leaf, Function.identity()));
    }

    Optional<Answer> answer(Leaf leaf) {
        return Optional.ofNullable(byLeaf.get(leaf.id()));
    }
}
