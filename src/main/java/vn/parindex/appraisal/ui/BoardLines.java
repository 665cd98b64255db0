package vn.parindex.appraisal.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.appraisal.FindingId;
import vn.parindex.appraisal.FindingRow;
import vn.parindex.appraisal.GridGroup;
import vn.parindex.appraisal.GridIndex;
import vn.parindex.appraisal.GridLine;
import vn.parindex.appraisal.GridQuery;

/** The lines in the order in which the reader sees them now, with the headings between; groups can be shut. */
class BoardLines {

    private final Function<List<GridLine>, List<FindingRow>> full;
    private final Set<String> shut = new HashSet<>();
    private final Set<FindingId> marked = new HashSet<>();
    private GridIndex index;
    private GridQuery query;
    private List<GridEntry> entries = List.of();
    private List<GridLine> lines = List.of();

    BoardLines(GridIndex index, GridQuery query, Function<List<GridLine>, List<FindingRow>> full) {
        this.full = full;
        show(index, query);
    }

    /** @param fresh the index as it stands in the database now */
    void show(GridIndex fresh, GridQuery wanted) {
        index = fresh;
        query = wanted;
        var groups = index.view(query);
        lines = groups.stream().flatMap(group -> group.lines().stream()).toList();
        var all = new ArrayList<GridEntry>();
        for (var group : groups) {
            lay(group, all);
        }
        entries = all;
    }

    private void lay(GridGroup group, List<GridEntry> all) {
        if (!group.key().isEmpty()) {
            all.add(GridEntry.heading(group));
        }
        if (!shut.contains(group.key())) {
            group.lines().forEach(line -> all.add(GridEntry.of(group, line)));
        }
    }

    GridIndex index() {
        return index;
    }

    GridQuery query() {
        return query;
    }

    int size() {
        return entries.size();
    }

    /** What is on the screen. */
    Stream<GridEntry> page(int from, int many, boolean inFull) {
        var part = entries.subList(Math.min(from, entries.size()), Math.min(from + many, entries.size()));
        return inFull ? inFull(part) : part.stream();
    }

    private Stream<GridEntry> inFull(List<GridEntry> part) {
        var wanted = part.stream()
                .filter(entry -> !entry.isHeading())
                .map(GridEntry::line)
                .toList();
        Map<FindingId, FindingRow> rows = full.apply(wanted).stream()
                .collect(Collectors.toMap(row -> row.finding().id(), Function.identity()));
        return part.stream()
                .map(entry -> entry.isHeading()
                        ? entry
                        : entry.in(rows.get(entry.line().finding())));
    }

    /** Opens or shuts a group. */
    void toggle(String group) {
        if (!shut.remove(group)) {
            shut.add(group);
        }
        show(index, query);
    }

    /** Marks a line to be kept together with others, or takes the mark off. */
    void mark(FindingId finding) {
        if (!marked.remove(finding)) {
            marked.add(finding);
        }
    }

    boolean isMarked(FindingId finding) {
        return marked.contains(finding);
    }

    int marked() {
        return marked.size();
    }

    void unmarkAll() {
        marked.clear();
    }

    boolean isShut(String group) {
        return shut.contains(group);
    }

    /** Lines without headings, those of shut groups too. */
    List<GridLine> lines() {
        return lines;
    }

    /** Where a finding stands among the lines; -1 when it is not there. */
    int place(FindingId finding) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).finding().equals(finding)) {
                return i;
            }
        }
        return -1;
    }

    /** The first that waits for a decision. */
    Optional<GridLine> waiting() {
        return lines.stream().filter(GridLine::isWaiting).findFirst();
    }

    /** The next that waits after this one, from the top again where there is none below. */
    Optional<GridLine> waitingAfter(FindingId finding) {
        int place = place(finding);
        return Stream.concat(lines.stream().skip(place + 1L), lines.stream().limit(Math.max(0, place)))
                .filter(GridLine::isWaiting)
                .findFirst();
    }

    /** The entry of a finding; its group is opened for it. */
    Optional<GridEntry> entry(FindingId finding) {
        int place = place(finding);
        if (place < 0) {
            return Optional.empty();
        }
        var group = index.view(query).stream()
                .filter(candidate -> candidate.lines().stream()
                        .anyMatch(line -> line.finding().equals(finding)))
                .findFirst()
                .orElseThrow();
        if (shut.contains(group.key())) {
            toggle(group.key());
        }
        return Optional.of(GridEntry.of(group, lines.get(place)));
    }

    /** Where an entry stands on the screen, headings counted. */
    int row(GridEntry entry) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).key().equals(entry.key())) {
                return i;
            }
        }
        return -1;
    }

    /** The line above or below an entry, past headings; empty at the ends. */
    Optional<GridEntry> beside(GridEntry entry, int by) {
        int next = row(entry) + by;
        while (next >= 0 && next < entries.size() && entries.get(next).isHeading()) {
            next += by;
        }
        return next >= 0 && next < entries.size() ? Optional.of(entries.get(next)) : Optional.empty();
    }
}
