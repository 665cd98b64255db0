package vn.parindex.exchange.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.parindex.exchange.AnswerField;
import vn.parindex.exchange.FieldDifference;
import vn.parindex.exchange.LeafDifference;
import vn.parindex.exchange.MergeChoices;
import vn.parindex.exchange.OfflinePreview;

/** What somebody has chosen so far. What only the workbook changed is chosen from the start; conflicts are not. */
class OpenChoices {

    private final OfflinePreview preview;
    private final Set<AnswerField> workbook = new HashSet<>();
    private final Set<AnswerField> system = new HashSet<>();
    private Runnable changed = () -> {};

    OpenChoices(OfflinePreview preview) {
        this.preview = preview;
        for (var leaf : preview.leaves()) {
            leaf.takeable().stream().filter(field -> !field.conflict()).forEach(field -> workbook.add(of(leaf, field)));
        }
    }

    static AnswerField of(LeafDifference leaf, FieldDifference field) {
        return new AnswerField(leaf.leaf().id(), field.name());
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    OfflinePreview preview() {
        return preview;
    }

    boolean takes(AnswerField field) {
        return workbook.contains(field);
    }

    boolean keeps(AnswerField field) {
        return system.contains(field);
    }

    /** Takes the workbook's value, or leaves the one of the system. */
    void choose(AnswerField field, boolean take) {
        (take ? workbook : system).add(field);
        (take ? system : workbook).remove(field);
        changed.run();
    }

    /** The same choice for every conflict. */
    void chooseAll(boolean take) {
        preview.leaves()
                .forEach(leaf -> leaf.conflicts().forEach(field -> {
                    (take ? workbook : system).add(of(leaf, field));
                    (take ? system : workbook).remove(of(leaf, field));
                }));
        changed.run();
    }

    /** How many conflicts wait for a choice. */
    long open() {
        return preview.leaves().stream()
                .mapToLong(leaf -> leaf.conflicts().stream()
                        .filter(field -> isOpen(leaf, field))
                        .count())
                .sum();
    }

    /** The first leaf that waits for a choice. */
    Optional<LeafDifference> firstOpen() {
        return preview.leaves().stream()
                .filter(leaf -> leaf.conflicts().stream().anyMatch(field -> isOpen(leaf, field)))
                .findFirst();
    }

    private boolean isOpen(LeafDifference leaf, FieldDifference field) {
        return !workbook.contains(of(leaf, field)) && !system.contains(of(leaf, field));
    }

    /** How many values are taken. */
    int values() {
        return workbook.size();
    }

    /** Of how many leaves. */
    long leaves() {
        return workbook.stream().map(AnswerField::leaf).distinct().count();
    }

    MergeChoices choices() {
        return new MergeChoices(workbook, system);
    }

    List<LeafDifference> shown(DifferenceFilter filter) {
        return preview.leaves().stream().filter(filter::shows).toList();
    }
}
