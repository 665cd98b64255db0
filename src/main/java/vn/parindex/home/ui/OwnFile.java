package vn.parindex.home.ui;

import java.util.List;
import vn.parindex.criteria.Node;
import vn.parindex.selfassessment.AnswerRow;
import vn.parindex.selfassessment.AnswerStatus;
import vn.parindex.selfassessment.FileDetails;
import vn.parindex.selfassessment.LeafProblem;
import vn.parindex.shell.ProgressLine;

/** The agency's file in counts: every leaf is in exactly one part. */
record OwnFile(FileDetails details) {

    /** A field with leaves that are not done. */
    record OpenField(Node field, int open, int total, String firstLeaf) {}

    private enum Part {
        DONE,
        DOING,
        MISSING,
        RETURNED,
        REST
    }

    ProgressLine.Parts parts() {
        return new ProgressLine.Parts(
                count(Part.DONE), count(Part.DOING), count(Part.MISSING), count(Part.RETURNED), total());
    }

    int total() {
        return details.answers().size();
    }

    int untouched() {
        return count(Part.REST);
    }

    /** The fields with something left to do, in the order of the set. */
    List<OpenField> openFields() {
        return details.set().fields().stream()
                .map(this::open)
                .filter(field -> field.open() > 0)
                .toList();
    }

    private OpenField open(Node field) {
        var rows = details.answers().stream()
                .filter(row -> details.set().leaf(row.leaf()).fieldId().equals(field.id()))
                .toList();
        var open = rows.stream().filter(row -> part(row) != Part.DONE).toList();
        var first = open.isEmpty() ? "" : details.set().leaf(open.get(0).leaf()).code();
        return new OpenField(field, open.size(), rows.size(), first);
    }

    private int count(Part part) {
        return Math.toIntExact(
                details.answers().stream().filter(row -> part(row) == part).count());
    }

    private static Part part(AnswerRow row) {
        if (row.status() == AnswerStatus.RETURNED) {
            return Part.RETURNED;
        }
        if (row.status() == AnswerStatus.UNTOUCHED) {
            return Part.REST;
        }
        var missing = row.problem().map(LeafProblem::kind).orElse(null);
        if (missing == LeafProblem.Kind.NO_EVIDENCE || missing == LeafProblem.Kind.NO_EXPLANATION) {
            return Part.MISSING;
        }
        return row.status() == AnswerStatus.DRAFT ? Part.DOING : Part.DONE;
    }
}
