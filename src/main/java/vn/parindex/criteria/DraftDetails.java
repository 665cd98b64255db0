package vn.parindex.criteria;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A draft as its editor shows it.
 *
 * @param version of the draft as a whole: its order, its head, its state
 * @param changedAt last change; null for what never changes
 * @param rows in tree order
 * @param faults everything that was found; a fault's line is the number of the row, from 1
 */
public record DraftDetails(
        SetId id,
        SetHeader header,
        SetStatus status,
        long version,
        LocalDateTime changedAt,
        List<DraftRow> rows,
        List<Fault> faults,
        PointSums sums) {

    public DraftDetails {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /** What was published, without faults; its rows carry the ids of its nodes. */
    static DraftDetails of(SetId id, SetStatus status, StoredSets.Content content) {
        var cells = SetRows.of(content.rows());
        var rows = IntStream.range(0, cells.size())
                .mapToObj(index -> new DraftRow(
                        new RowId(content.rows().get(index).node().id().value()),
                        cells.get(index).cells(),
                        0))
                .toList();
        return new DraftDetails(id, content.header(), status, 0, null, rows, List.of(), PointSums.of(rows));
    }

    /** The row that a fault is about, empty for the set as a whole. */
    public Optional<DraftRow> rowOf(Fault fault) {
        return fault.line() >= 1 && fault.line() <= rows.size()
                ? Optional.of(rows.get(fault.line() - 1))
                : Optional.empty();
    }

    /** The faults of every row that has some. */
    public Map<RowId, List<Fault>> faultsByRow() {
        return faults.stream()
                .filter(fault -> rowOf(fault).isPresent())
                .collect(Collectors.groupingBy(
                        fault -> rowOf(fault).orElseThrow().id()));
    }

    public long errors() {
        return faults.stream().filter(Fault::isError).count();
    }

    /** Whether a row carries points: it is no field and nothing stands below it. */
    public boolean isLeaf(RowId id) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(id)) {
                boolean childless = i + 1 == rows.size()
                        || rows.get(i + 1).depth() <= rows.get(i).depth();
                return childless && rows.get(i).depth() > 0;
            }
        }
        return false;
    }
}
