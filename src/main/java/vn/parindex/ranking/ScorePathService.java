package vn.parindex.ranking;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.criteria.LeafId;
import vn.parindex.criteria.Sharing;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleStatus;
import vn.parindex.cycle.Cycles;
import vn.parindex.identity.AccessMatrix;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.ledger.Exchange;
import vn.parindex.ledger.ScoreEntry;
import vn.parindex.ledger.ScoreLedger;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Roles;

/** How each score of an agency came about, from the ledger. */
@Service
@Transactional(readOnly = true)
public class ScorePathService {

    private static final Set<String> ALL_WORDS = Set.of(Roles.CYCLE_MANAGER, Roles.AUDITOR);

    private final Cycles cycles;
    private final CriteriaSets sets;
    private final ScoreLedger ledger;
    private final CurrentOfficer officer;
    private final AccessMatrix access;
    private final Agencies agencies;

    ScorePathService(
            Cycles cycles,
            CriteriaSets sets,
            ScoreLedger ledger,
            CurrentOfficer officer,
            AccessMatrix access,
            Agencies agencies) {
        this.cycles = cycles;
        this.sets = sets;
        this.ledger = ledger;
        this.officer = officer;
        this.access = access;
        this.agencies = agencies;
    }

    /**
     * Every leaf of the agency's set in tree order, with all that was recorded of it. Those who run, decide or audit the
     * cycle read all agencies at any time; an officer reads the own agency once results are public.
     */
    @PreAuthorize("@access.permits('score.read')")
    public List<LeafPath> paths(CycleId cycle, AgencyId agency) {
        requireReadable(cycle, agency);
        var words = readsWords(agency);
        var set = sets.get(cycles.participant(cycle, agency).set());
        var byLeaf = ledger.history(cycle, agency).stream().collect(Collectors.groupingBy(ScoreEntry::leaf));
        var raised = new Sharing(set).raised(leaf -> applies(byLeaf.getOrDefault(leaf.id(), List.of())));
        return set.leaves().stream()
                .map(leaf -> new LeafPath(
                        leaf,
                        byLeaf.getOrDefault(leaf.id(), List.of()).stream()
                                .map(ScoreEntry::withoutQuestion)
                                .toList(),
                        raised.getOrDefault(leaf.id(), leaf.maximum()),
                        exchanges(byLeaf.getOrDefault(leaf.id(), List.of()), words)))
                .toList();
    }

    /**
     * How the scores came about, and all that was recorded of them, as a workbook.
     *
     * @param leaf null for all of the agency
     * @throws NotFoundException when the agency's set has no such leaf
     */
    @PreAuthorize("@access.permits('score.read')")
    public TraceFile export(CycleId cycle, AgencyId agency, LeafId leaf, Locale locale) {
        var paths = paths(cycle, agency).stream()
                .filter(path -> leaf == null || path.leaf().id().equals(leaf))
                .toList();
        if (paths.isEmpty()) {
            throw new NotFoundException("leaf " + leaf);
        }
        return new TraceFiles(locale, cycles.get(cycle), cycles.setOf(cycle, agency), agencies.get(agency)).of(paths);
    }

    private static List<Exchange> exchanges(List<ScoreEntry> history, boolean words) {
        var all = Exchange.of(history);
        return words ? all : all.stream().map(Exchange::withoutWords).toList();
    }

    /** Those who were told that they would read questions and answers when they were sent; others read that there were. */
    private boolean readsWords(AgencyId agency) {
        return officer.get().isStaffOf(agency) || hasOneOf(ALL_WORDS);
    }

    private static boolean applies(List<ScoreEntry> entries) {
        return entries.isEmpty() || entries.get(entries.size() - 1).applicable();
    }

    private void requireReadable(CycleId cycle, AgencyId agency) {
        var reader = officer.get();
        var everywhere = hasOneOf(access.roles("ranking.read"));
        var own = cycles.get(cycle).status() == CycleStatus.PUBLISHED && reader.belongsTo(agency);
        if (!everywhere && !own) {
            throw new NotFoundException("No scores of agency " + agency);
        }
    }

    private boolean hasOneOf(Set<String> roles) {
        return officer.get().roles().stream().anyMatch(roles::contains);
    }
}
