package vn.parindex.cycle.ui;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.parindex.agency.AgencyKind;
import vn.parindex.agency.AgencyRow;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.SetScope;
import vn.parindex.cycle.CouncilPosition;
import vn.parindex.cycle.OpeningOptions;
import vn.parindex.cycle.WorkingDays;
import vn.parindex.identity.Officer;
import vn.parindex.shared.AssessmentYear;

/** What the steps of the opening form share: the draft, what can be chosen, and the first filling of the draft. */
record OpeningContext(
        OpeningDraft draft,
        OpeningOptions options,
        WorkingDays workingDays,
        List<AgencyRow> directory,
        List<FrozenSet> published,
        Map<CouncilPosition, List<Officer>> officers,
        Runnable changed) {

    /** @param changed told whenever the draft changes in what its sentence says */
    static OpeningContext of(OpeningDraft draft, OpeningOptions options, WorkingDays workingDays, Runnable changed) {
        var officers = new EnumMap<CouncilPosition, List<Officer>>(CouncilPosition.class);
        for (var position : CouncilPosition.values()) {
            officers.put(position, options.eligible(position));
        }
        return new OpeningContext(draft, options, workingDays, options.agencies(), options.sets(), officers, changed);
    }

    /** Fills an empty draft with what the directory, the newest sets and the calendar propose. */
    void propose(String nameVi, String nameEn) {
        var year = options.year();
        draft.begin();
        draft.year = year.value();
        draft.nameVi = nameVi;
        draft.nameEn = nameEn;
        draft.simulated = options.simulated();
        draft.reportRequired = !options.simulated();
        proposeInstrument(SetScope.PAR_INDEX);
        proposeDeadlines(year);
        proposeCouncil();
    }

    /** Takes an index to be measured: its newest sets, and the agencies of their kinds. */
    void proposeInstrument(String instrument) {
        draft.instrument = instrument;
        draft.sets.clear();
        draft.assessed.clear();
        draft.ranked.clear();
        kinds().forEach(kind -> offered(kind).stream().findFirst().ifPresent(set -> choose(kind, set)));
        agencies().stream().filter(AgencyRow::assessed).forEach(row -> {
            draft.assessed.add(row.id());
            if (row.ranked()) {
                draft.ranked.add(row.id());
            }
        });
    }

    /** The indices that published sets measure, the national one first. */
    List<String> instruments() {
        return Stream.concat(
                        Stream.of(SetScope.PAR_INDEX),
                        published.stream()
                                .map(set -> set.header().scope().instrument())
                                .sorted())
                .distinct()
                .toList();
    }

    /** The kinds of agency that the index measures. */
    List<AgencyKind> kinds() {
        var measured = published.stream().filter(this::measures).map(FrozenSet::kind);
        var always = draft.instrument.equals(SetScope.PAR_INDEX) ? AgencyKind.NATIONAL : List.<AgencyKind>of();
        return Stream.concat(always.stream(), measured).distinct().sorted().toList();
    }

    /** The published sets for a kind of agency, the newest first. */
    List<FrozenSet> offered(AgencyKind kind) {
        return published.stream()
                .filter(set -> measures(set) && set.kind().equals(kind))
                .toList();
    }

    private boolean measures(FrozenSet set) {
        return set.header().scope().instrument().equals(draft.instrument);
    }

    /** The agencies of the kinds that the index measures. */
    List<AgencyRow> agencies() {
        var kinds = kinds();
        return directory.stream().filter(row -> kinds.contains(row.kind())).toList();
    }

    /** Who can be in charge: ministries for the national index, any agency for others. */
    List<AgencyRow> mayAppraise() {
        boolean national = draft.instrument.equals(SetScope.PAR_INDEX);
        return directory.stream()
                .filter(row -> !national || row.kind().equals(AgencyKind.MINISTRY))
                .toList();
    }

    void proposeDeadlines(AssessmentYear year) {
        draft.deadlines.putAll(options.deadlines(year));
    }

    /** Takes a set and the ministries that it names for its fields. */
    void choose(AgencyKind kind, FrozenSet set) {
        draft.sets.put(kind, set.id());
        set.fields()
                .forEach(field -> directory.stream()
                        .filter(row -> row.code().equals(field.inChargeCode()))
                        .findFirst()
                        .ifPresent(row -> draft.ministries.putIfAbsent(field.id(), row.id())));
    }

    /** The set chosen for a kind of agency. */
    Optional<FrozenSet> chosen(AgencyKind kind) {
        return offered(kind).stream()
                .filter(set -> set.id().equals(draft.sets.get(kind)))
                .findFirst();
    }

    Map<AgencyKind, FrozenSet> chosenSets() {
        var chosen = new TreeMap<AgencyKind, FrozenSet>();
        for (var kind : kinds()) {
            chosen(kind).ifPresent(set -> chosen.put(kind, set));
        }
        return chosen;
    }

    /** Hints for deadlines, counted from today. */
    DueHint hint() {
        return new DueHint(workingDays, options.now().toLocalDate());
    }

    private void proposeCouncil() {
        officers.forEach((position, eligible) -> {
            var one = position == CouncilPosition.CHAIR;
            var seats = eligible.stream().map(Officer::id).limit(one ? 1 : eligible.size());
            draft.council.put(position, new LinkedHashSet<>(seats.toList()));
        });
    }
}
