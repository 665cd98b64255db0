package vn.parindex.agency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.shared.Folded;

/** Holds every line of a file against the directory and goes on, so that one reading shows all faults. */
final class AgencyCheck {

    private static final Set<String> YES = Set.of("co", "yes", "true", "1", "x");
    private static final Set<String> NO = Set.of("khong", "no", "false", "0");

    private final AgencyStock stock;
    private final Map<String, AgencyEntry> byCode;
    private final Map<String, Seen> seen = new HashMap<>();
    private final List<AgencyProblem> problems = new ArrayList<>();
    private final List<PreviewedAgency> rows = new ArrayList<>();

    private AgencyCheck(AgencyStock stock) {
        this.stock = stock;
        this.byCode = stock.directory().stream()
                .collect(Collectors.toMap(entry -> entry.row().code(), Function.identity()));
    }

    /** Where a code stood first. */
    private record Seen(long line, String code) {}

    static AgencyCheck of(AgencyFile file, AgencyStock stock) {
        var check = new AgencyCheck(stock);
        check.problems.addAll(file.problems());
        file.entries().forEach(check::check);
        check.problems.sort(Comparator.comparingLong(AgencyProblem::line));
        return check;
    }

    List<AgencyProblem> problems() {
        return problems;
    }

    List<PreviewedAgency> rows() {
        return rows;
    }

    private void check(AgencyFile.Entry entry) {
        int before = problems.size();
        var now = Optional.ofNullable(byCode.get(AgencyDraft.plain(entry.cells().get(AgencyColumn.CODE))));
        var draft = draft(entry, now);
        checkTwice(entry, draft.code());
        boolean fixed = now.filter(
                        known -> stock.takenPart().contains(known.row().id()))
                .isPresent();
        AgencyRules.check(draft, stock.kinds(), stock.directory(), now, fixed)
                .forEach(problem -> problems.add(problem.atLine(entry.line())));
        if (problems.size() == before) {
            rows.add(PreviewedAgency.of(entry.line(), draft, now));
        }
    }

    private AgencyDraft draft(AgencyFile.Entry entry, Optional<AgencyEntry> now) {
        var stands = now.map(AgencyDraft::of);
        return new AgencyDraft(
                text(entry, AgencyColumn.CODE, stands),
                text(entry, AgencyColumn.KIND, stands),
                text(entry, AgencyColumn.NAME_VI, stands),
                text(entry, AgencyColumn.NAME_EN, stands),
                text(entry, AgencyColumn.REGION, stands),
                yes(entry, AgencyColumn.ASSESSED),
                yes(entry, AgencyColumn.RANKED),
                text(entry, AgencyColumn.NOTE, stands),
                text(entry, AgencyColumn.SOURCE, stands));
    }

    /** A column that the file does not have leaves what stands; an empty cell empties it. */
    private static String text(AgencyFile.Entry entry, AgencyColumn column, Optional<AgencyDraft> stands) {
        var cell = entry.cells().get(column);
        return cell == null ? stands.map(column::of).orElse("") : cell;
    }

    private boolean yes(AgencyFile.Entry entry, AgencyColumn column) {
        var cell = entry.cells().get(column);
        var folded = Folded.of(cell);
        if (!YES.contains(folded) && !NO.contains(folded)) {
            problems.add(AgencyProblem.of(column, cell, "yesOrNo").atLine(entry.line()));
        }
        return YES.contains(folded);
    }

    private void checkTwice(AgencyFile.Entry entry, String code) {
        if (code.isEmpty()) {
            return;
        }
        var first = seen.putIfAbsent(AgencyRules.key(code), new Seen(entry.line(), code));
        if (first != null) {
            problems.add(AgencyProblem.of(AgencyColumn.CODE, code, "codeTwice", first.line(), first.code())
                    .atLine(entry.line()));
        }
    }
}
