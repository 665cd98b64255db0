package vn.parindex.criteria;

import java.util.List;
import java.util.Map;
import vn.parindex.shared.RefusedException;

/** A version of a set that is being written. Refuses changes once it is in review. */
final class CriteriaDraft {

    private static final int MOST_ROWS = 1_000;

    private final SetId id;
    private final long version;
    private SetHeader header;
    private SetStatus status;
    private DraftTree tree;

    CriteriaDraft(SetId id, SetHeader header, SetStatus status, long version, List<DraftRow> rows) {
        this.id = id;
        this.header = header;
        this.status = status;
        this.version = version;
        this.tree = new DraftTree(rows);
    }

    SetId id() {
        return id;
    }

    long version() {
        return version;
    }

    SetHeader header() {
        return header;
    }

    SetStatus status() {
        return status;
    }

    List<DraftRow> rows() {
        return tree.rows();
    }

    DraftRow row(RowId row) {
        return tree.rows().get(tree.indexOf(row));
    }

    /** Code and version name the draft and stay. */
    void change(SetHeader changed) {
        requireDraft();
        if (!changed.code().equals(header.code()) || changed.version() != header.version()) {
            throw new RefusedException("criteria.refusal.identity");
        }
        header = changed;
    }

    /** New text in some cells of a row. */
    DraftRow change(RowId row, Map<String, String> cells) {
        requireDraft();
        return row(row).with(cells);
    }

    DraftRow add(RowId beside, DraftPlace place) {
        requireDraft();
        if (tree.rows().size() >= MOST_ROWS) {
            throw new RefusedException("criteria.refusal.tooManyRows", MOST_ROWS);
        }
        return tree.add(beside, place);
    }

    RemovedRows remove(RowId row) {
        requireDraft();
        int position = tree.indexOf(row);
        return new RemovedRows(position, tree.remove(row));
    }

    void putBack(RemovedRows removed) {
        requireDraft();
        tree.putBack(removed.position(), removed.rows());
    }

    void move(RowId row, RowId target, DraftPlace place) {
        requireDraft();
        tree.move(row, target, place);
    }

    /** Everything anew, from a file. */
    void replace(List<DraftRow> rows) {
        requireDraft();
        if (rows.size() > MOST_ROWS) {
            throw new RefusedException("criteria.refusal.tooManyRows", MOST_ROWS);
        }
        tree = new DraftTree(rows);
    }

    /** The rows as a file has them, numbered from 1. */
    List<SourceRow> sourceRows() {
        var rows = tree.rows();
        return java.util.stream.IntStream.range(0, rows.size())
                .mapToObj(index -> new SourceRow(index + 1, rows.get(index).cells()))
                .toList();
    }

    /** @throws RefusedException while there is an error */
    void submit(SetReading reading) {
        moveTo(SetStatus.IN_REVIEW);
        requireFaultless(reading);
    }

    void takeBack() {
        moveTo(SetStatus.DRAFT);
    }

    /** @throws RefusedException before review, or while there is an error */
    void requirePublishable(SetReading reading) {
        if (!status.successors().contains(SetStatus.PUBLISHED)) {
            throw new RefusedException("criteria.refusal.notInReview");
        }
        requireFaultless(reading);
    }

    private static void requireFaultless(SetReading reading) {
        if (!reading.isFaultless()) {
            throw new FaultySetException(reading.errors());
        }
    }

    private void moveTo(SetStatus next) {
        if (!status.successors().contains(next)) {
            throw new RefusedException("criteria.refusal.status");
        }
        status = next;
    }

    private void requireDraft() {
        if (status != SetStatus.DRAFT) {
            throw new RefusedException("criteria.refusal.inReview");
        }
    }
}
