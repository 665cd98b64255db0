package vn.parindex.cycle.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyKind;
import vn.parindex.agency.AgencyRow;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.NodeId;
import vn.parindex.criteria.SetId;
import vn.parindex.criteria.SetScope;
import vn.parindex.cycle.AssessedAgency;
import vn.parindex.cycle.CouncilPosition;
import vn.parindex.cycle.CouncilSeat;
import vn.parindex.cycle.CycleStep;
import vn.parindex.cycle.FieldInCharge;
import vn.parindex.cycle.OpenCycle;
import vn.parindex.cycle.TwoScorers;
import vn.parindex.identity.OfficerId;
import vn.parindex.shared.AssessmentYear;
import vn.parindex.shared.LocalizedText;

/** What has been entered into the opening form so far. Kept with the session: a reload of the page loses nothing. */
@SpringComponent
@VaadinSessionScope
class OpeningDraft implements Serializable {

    Integer year;
    String instrument = SetScope.PAR_INDEX;
    String nameVi = "";
    String nameEn = "";
    boolean simulated;
    boolean reportRequired = true;
    final Map<AgencyKind, SetId> sets = new TreeMap<>();
    final Set<AgencyId> assessed = new LinkedHashSet<>();
    final Set<AgencyId> ranked = new HashSet<>();
    final Map<CycleStep, LocalDateTime> deadlines = new EnumMap<>(CycleStep.class);
    final Map<NodeId, AgencyId> ministries = new HashMap<>();
    final Map<NodeId, AgencyId> substitutes = new HashMap<>();
    final Map<NodeId, TwoScorers> scorers = new HashMap<>();
    final Map<CouncilPosition, Set<OfficerId>> council = new EnumMap<>(CouncilPosition.class);
    private boolean begun;

    boolean isBegun() {
        return begun;
    }

    void begin() {
        begun = true;
    }

    /** Back to nothing, after the cycle was opened or the draft was given up. */
    void clear() {
        begun = false;
        year = null;
        instrument = SetScope.PAR_INDEX;
        nameVi = "";
        nameEn = "";
        simulated = false;
        reportRequired = true;
        sets.clear();
        assessed.clear();
        ranked.clear();
        deadlines.clear();
        ministries.clear();
        substitutes.clear();
        scorers.clear();
        council.clear();
    }

    /** The kinds of agency that take part. */
    Set<AgencyKind> kinds(List<AgencyRow> directory) {
        var kinds = new LinkedHashSet<AgencyKind>();
        directory.stream().filter(row -> assessed.contains(row.id())).forEach(row -> kinds.add(row.kind()));
        return kinds;
    }

    /** "19 bộ, cơ quan ngang bộ, 63 tỉnh, thành phố". */
    String counts(List<AgencyRow> directory) {
        var ui = UI.getCurrent();
        return kinds(directory).stream()
                .sorted()
                .map(kind -> ui.getTranslation(
                        "cycle.kind.count",
                        count(directory, kind),
                        ui.getTranslation("agency.AgencyKind." + kind + ".plural")))
                .collect(Collectors.joining(", "));
    }

    long count(List<AgencyRow> directory, AgencyKind kind) {
        return directory.stream()
                .filter(row -> row.kind().equals(kind) && assessed.contains(row.id()))
                .count();
    }

    /** The command as it stands; only the sets of kinds that take part, and only their fields, go in. */
    OpenCycle command(List<AgencyRow> directory, Map<AgencyKind, FrozenSet> chosen) {
        var used = new TreeMap<AgencyKind, SetId>();
        var inCharge = new ArrayList<FieldInCharge>();
        for (var kind : kinds(directory)) {
            var set = chosen.get(kind);
            if (set != null) {
                used.put(kind, set.id());
                set.fields().stream()
                        .filter(field -> ministries.get(field.id()) != null)
                        .map(field -> new FieldInCharge(
                                field.id(),
                                ministries.get(field.id()),
                                substitutes.get(field.id()),
                                Optional.ofNullable(scorers.get(field.id()))))
                        .forEach(inCharge::add);
            }
        }
        return new OpenCycle(
                new AssessmentYear(year),
                new LocalizedText(nameVi.strip(), nameEn.strip()),
                simulated,
                reportRequired,
                used,
                assessed.stream()
                        .map(agency -> new AssessedAgency(agency, ranked.contains(agency)))
                        .toList(),
                deadlines,
                inCharge,
                seats());
    }

    private List<CouncilSeat> seats() {
        return council.entrySet().stream()
                .flatMap(seats -> seats.getValue().stream().map(officer -> new CouncilSeat(officer, seats.getKey())))
                .toList();
    }
}
