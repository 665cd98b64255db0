package vn.parindex.agency;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.shared.Folded;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;

/** Keeps the directory: agencies come in and change, none goes, for the ledger names them. Codes stay for ever. */
@Service
@Transactional
public class AgencyDirectoryService {

    private final Agencies agencies;
    private final AgencyStocks stocks;
    private final AgencyKinds kinds;
    private final AgencyTable table;
    private final ApplicationEventPublisher events;

    AgencyDirectoryService(
            Agencies agencies,
            AgencyStocks stocks,
            AgencyKinds kinds,
            AgencyTable table,
            ApplicationEventPublisher events) {
        this.agencies = agencies;
        this.stocks = stocks;
        this.kinds = kinds;
        this.table = table;
        this.events = events;
    }

    /**
     * The agencies that a search finds by code, name or region, marks and capitals aside.
     *
     * @param kind code of a kind, empty for all
     */
    @PreAuthorize("@access.permits('agency.read')")
    @Transactional(readOnly = true)
    public List<AgencyEntry> list(String search, String kind, Pageable page) {
        var folded = Folded.of(search);
        return agencies.entries().stream()
                .filter(entry -> kind.isEmpty() || entry.row().kind().code().equals(kind))
                .filter(entry -> entry.matches(folded))
                .skip(page.getOffset())
                .limit(page.getPageSize())
                .toList();
    }

    /** The kinds that there are, each with how many agencies are of it. */
    @PreAuthorize("@access.permits('agency.read')")
    @Transactional(readOnly = true)
    public List<AgencyKindUse> kinds() {
        var counts = agencies.all().stream().collect(Collectors.groupingBy(AgencyRow::kind, Collectors.counting()));
        return kinds.all().stream()
                .map(row -> new AgencyKindUse(row, counts.getOrDefault(row.kind(), 0L)))
                .toList();
    }

    /** Takes a new agency in. */
    @PreAuthorize("@access.permits('agency.write')")
    public void add(AgencyDraft draft) {
        var stock = stocks.now();
        if (find(stock, draft.code()).isPresent()) {
            throw AgencyProblem.of(AgencyColumn.CODE, draft.code(), "codeTaken").refusal();
        }
        check(draft, stock, Optional.empty());
        try {
            events.publishEvent(new AgencyChanged(table.insert(draft), draft.code(), true, List.of()));
        } catch (DuplicateKeyException simultaneous) {
            throw AgencyProblem.of(AgencyColumn.CODE, draft.code(), "codeTaken").refusal();
        }
    }

    /** Changes what stands of the agency of this code; of one that took part in a cycle the kind stays. */
    @PreAuthorize("@access.permits('agency.write')")
    public void change(AgencyDraft draft) {
        var stock = stocks.now();
        var now = find(stock, draft.code()).orElseThrow(() -> new NotFoundException("agency " + draft.code()));
        check(draft, stock, Optional.of(now));
        var changes = PreviewedAgency.changes(AgencyDraft.of(now), draft);
        if (!changes.isEmpty()) {
            table.update(draft);
            events.publishEvent(new AgencyChanged(now.row().id(), draft.code(), false, changes));
        }
    }

    /** Adds a kind of agency: a level of government gets an index of its own. */
    @PreAuthorize("@access.permits('agency.write')")
    public void addKind(AgencyKindDraft draft) {
        var row = draft.row();
        if (knows(row)) {
            throw RefusedException.at("code", "agency.problem.kindTaken");
        }
        name(row, true);
    }

    /** Gives a kind other names. */
    @PreAuthorize("@access.permits('agency.write')")
    public void renameKind(AgencyKindDraft draft) {
        var row = draft.row();
        if (!knows(row)) {
            throw new NotFoundException("kind of agency " + row.kind());
        }
        name(row, false);
    }

    private void name(AgencyKindRow row, boolean added) {
        kinds.name(row);
        events.publishEvent(new AgencyKindNamed(row, added));
    }

    private boolean knows(AgencyKindRow row) {
        return kinds.all().stream().anyMatch(known -> known.kind().equals(row.kind()));
    }

    private static void check(AgencyDraft draft, AgencyStock stock, Optional<AgencyEntry> now) {
        boolean fixed = now.filter(
                        entry -> stock.takenPart().contains(entry.row().id()))
                .isPresent();
        AgencyRules.check(draft, stock.kinds(), stock.directory(), now, fixed).stream()
                .findFirst()
                .ifPresent(problem -> {
                    throw problem.refusal();
                });
    }

    private static Optional<AgencyEntry> find(AgencyStock stock, String code) {
        return stock.directory().stream()
                .filter(entry -> entry.row().code().equals(code))
                .findFirst();
    }
}
