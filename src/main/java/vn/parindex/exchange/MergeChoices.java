package vn.parindex.exchange;

import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.criteria.LeafId;

/**
 * What somebody chose.
 *
 * @param workbook the fields whose value is taken from the workbook
 * @param system the fields in conflict whose value in the system stays
 */
public record MergeChoices(Set<AnswerField> workbook, Set<AnswerField> system) {

    public MergeChoices {
        workbook = Set.copyOf(workbook);
        system = Set.copyOf(system);
    }

    Set<String> of(LeafId leaf) {
        return workbook.stream()
                .filter(field -> field.leaf().equals(leaf))
                .map(AnswerField::name)
                .collect(Collectors.toSet());
    }

    boolean settles(AnswerField field) {
        return workbook.contains(field) || system.contains(field);
    }
}
