package vn.parindex.selfassessment.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.AnswerRow;
import vn.parindex.selfassessment.FileDetails;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.shared.AssessmentYear;
import vn.parindex.shared.NotFoundException;

/** Where the reader is in a file: the file as last read, the leaf that is open, and which leaves are shown. */
final class FilePlace {

    private FileDetails file;
    private final int year;
    private final Optional<Set<LeafId>> mine;
    private FileFilter filter = FileFilter.NONE;
    private Leaf leaf;

    FilePlace(FileDetails file, AssessmentYear year, Optional<Set<LeafId>> mine) {
        this.file = file;
        this.year = year.value();
        this.mine = mine;
    }

    boolean isIn(CycleId cycle, AgencyId agency) {
        return cycle().equals(cycle) && agency().equals(agency);
    }

    /** @throws NotFoundException when the file has no such leaf for this reader */
    void go(Optional<String> code, FileFilter to) {
        filter = mine.isPresent() ? to : to.ofMine(false);
        leaf = code.map(wanted -> file.set()
                        .leafByCode(wanted)
                        .filter(found -> file.has(found.id()))
                        .orElseThrow(() -> new NotFoundException("leaf " + wanted)))
                .orElseGet(() -> shown().stream()
                        .findFirst()
                        .map(row -> leaf(row))
                        .orElseGet(() -> leaf(file.answers().get(0))));
    }

    void filter(FileFilter chosen) {
        filter = chosen;
    }

    void renew(FileDetails whole) {
        file = whole;
    }

    /** Takes one line as it is now; false when it says nothing new. */
    boolean renew(AnswerRow row) {
        boolean differs = !file.answer(row.leaf()).equals(row);
        if (differs) {
            file = file.with(row);
        }
        return differs;
    }

    CycleId cycle() {
        return file.file().cycle();
    }

    /** The year that is assessed. */
    int year() {
        return year;
    }

    AgencyId agency() {
        return file.file().agency();
    }

    FileDetails file() {
        return file;
    }

    Leaf leaf() {
        return leaf;
    }

    Leaf leaf(AnswerRow row) {
        return file.set().leaf(row.leaf());
    }

    FileFilter filter() {
        return filter;
    }

    /** Whether the agency has divided its work, so that somebody's leaves can be asked for. */
    boolean hasMine() {
        return mine.isPresent();
    }

    /** The lines that the filter takes, in the set's order. */
    List<AnswerRow> shown() {
        return file.answers().stream().filter(row -> takes(filter, row)).toList();
    }

    boolean takes(FileFilter by, AnswerRow row) {
        return (!by.mine() || mine.isPresent() && mine.get().contains(row.leaf()))
                && by.show().takes(row, leaf(row));
    }

    /** How many lines another filter would show. */
    long count(FileFilter by) {
        return file.answers().stream().filter(row -> takes(by, row)).count();
    }

    /** The leaf before or after the open one, among those shown. */
    Optional<Leaf> neighbour(int direction) {
        return next(direction, row -> takes(filter, row));
    }

    /** The nearest leaf in this direction that still lacks something, among those shown. */
    Optional<Leaf> unfinished(int direction) {
        return next(direction, row -> takes(filter, row) && row.problem().isPresent());
    }

    private Optional<Leaf> next(int direction, Predicate<AnswerRow> wanted) {
        var rows = file.answers();
        int at = rows.indexOf(file.answer(leaf.id())) + direction;
        while (at >= 0 && at < rows.size() && !wanted.test(rows.get(at))) {
            at += direction;
        }
        return at >= 0 && at < rows.size() ? Optional.of(leaf(rows.get(at))) : Optional.empty();
    }

    String path() {
        return path(leaf);
    }

    String path(Leaf to) {
        return SelfAssessmentNavigation.leaf(cycle(), agency(), to.code());
    }
}
