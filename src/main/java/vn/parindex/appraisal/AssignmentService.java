package vn.parindex.appraisal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleStatus;
import vn.parindex.cycle.Cycles;
import vn.parindex.identity.Officer;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** A lead gives the work of the own ministry to its appraisers. What is given to nobody is everybody's. */
@Service
@Transactional
public class AssignmentService {

    private final AssignmentOverview overview;
    private final AssignmentTables tables;
    private final MinistryWork work;
    private final MinistryTeam team;
    private final Cycles cycles;
    private final Desks desks;
    private final ApplicationEventPublisher events;

    AssignmentService(
            AssignmentOverview overview,
            AssignmentTables tables,
            MinistryWork work,
            MinistryTeam team,
            Cycles cycles,
            Desks desks,
            ApplicationEventPublisher events) {
        this.overview = overview;
        this.tables = tables;
        this.work = work;
        this.team = team;
        this.cycles = cycles;
        this.desks = desks;
        this.events = events;
    }

    /** Who has what in a ministry: a lead sees the own one, auditor and cycle manager see each. */
    @PreAuthorize("@access.permits('assignment.read')")
    @Transactional(readOnly = true)
    public AssignmentBoard board(CycleId cycle, AgencyId ministry) {
        requireReadable(cycle, ministry);
        return overview.board(cycle, ministry, desks.today());
    }

    /** A balanced division of all the ministry's work; nothing is stored. */
    @PreAuthorize("@access.permits('assignment.write')")
    @Transactional(readOnly = true)
    public ShareProposal propose(CycleId cycle, ShareBy by) {
        return overview.propose(cycle, ownMinistry(cycle), by);
    }

    /**
     * The proposal counts, instead of everything that was given before.
     *
     * @throws SharesMovedException when that is not any more what it was when the proposal was made
     */
    @PreAuthorize("@access.permits('assignment.write')")
    public void accept(CycleId cycle, ShareProposal proposal) {
        var ministry = open(cycle);
        check(cycle, ministry, proposal.shares());
        holders(cycle, ministry).requireAll(Holders.of(proposal.replaces()));
        tables.clear(cycle, ministry);
        give(cycle, ministry, proposal.shares());
    }

    /** These officers, and nobody else, have the piece; nobody in particular where there are none. */
    @PreAuthorize("@access.permits('assignment.write')")
    public void give(CycleId cycle, Collection<Piece> pieces, Set<String> officers) {
        var ministry = open(cycle);
        var shares = pieces.stream()
                .flatMap(piece -> officers.stream().sorted().map(officer -> new Share(officer, piece)))
                .toList();
        check(cycle, ministry, shares);
        tables.takeTurn(cycle, ministry);
        tables.clear(cycle, ministry, pieces);
        give(cycle, ministry, shares);
    }

    /**
     * The same by somebody who looked first at who has the pieces.
     *
     * @param seen the pieces, each with the user names of those who had it
     * @throws SharesMovedException when one of them has gone to others meanwhile
     */
    @PreAuthorize("@access.permits('assignment.write')")
    public void handOver(CycleId cycle, Map<Piece, Set<String>> seen, Set<String> officers) {
        holders(cycle, open(cycle)).require(new Holders(seen));
        give(cycle, seen.keySet(), officers);
    }

    /** The substitute has the officer's desk from the first day to the last. */
    @PreAuthorize("@access.permits('assignment.write')")
    public void standIn(CycleId cycle, String officer, String substitute, LocalDate first, LocalDate last) {
        var ministry = open(cycle);
        requireMember(ministry, officer);
        requireMember(ministry, substitute);
        if (officer.equals(substitute)) {
            throw RefusedException.at("substitute", "appraisal.refusal.standsInForSelf");
        }
        if (last.isBefore(first) || last.isBefore(desks.today())) {
            throw RefusedException.at("last", "appraisal.refusal.absenceEnds");
        }
        var absence = new Absence(UUID.randomUUID(), officer, substitute, first, last);
        tables.insert(ministry, absence, desks.sign());
        events.publishEvent(new SubstituteChanged(ministry, absence, true));
    }

    /** The officer is back, or never went. */
    @PreAuthorize("@access.permits('assignment.write')")
    public void endStandIn(CycleId cycle, UUID id) {
        var ministry = open(cycle);
        tables.absences(ministry, desks.today()).stream()
                .filter(absence -> absence.id().equals(id))
                .forEach(absence -> {
                    tables.deleteAbsence(ministry, id);
                    events.publishEvent(new SubstituteChanged(ministry, absence, false));
                });
    }

    private void give(CycleId cycle, AgencyId ministry, List<Share> shares) {
        tables.insert(cycle, ministry, shares, desks.sign());
        var officers = shares.stream().map(Share::officer).distinct().sorted().collect(Collectors.joining(", "));
        events.publishEvent(new WorkAssigned(cycle, ministry, shares.size(), officers));
    }

    /** Who has what, until the end of the transaction. */
    private Holders holders(CycleId cycle, AgencyId ministry) {
        tables.takeTurn(cycle, ministry);
        return Holders.of(tables.shares(cycle, ministry));
    }

    private void check(CycleId cycle, AgencyId ministry, List<Share> shares) {
        var cells = work.cells(cycle, ministry);
        var members = team.of(ministry).stream().map(Officer::username).collect(Collectors.toSet());
        for (var share : shares) {
            if (!members.contains(share.officer())) {
                throw new NotFoundException("officer " + share.officer());
            }
            if (cells.stream()
                    .noneMatch(cell -> share.piece().covers(cell.leaf().id(), cell.agency()))) {
                throw new NotFoundException("piece " + share.piece());
            }
        }
    }

    private void requireMember(AgencyId ministry, String officer) {
        if (team.of(ministry).stream().noneMatch(member -> member.username().equals(officer))) {
            throw new NotFoundException("officer " + officer);
        }
    }

    /** @throws NotFoundException unless the reader may see who has what there */
    void requireReadable(CycleId cycle, AgencyId ministry) {
        var reader = desks.current().officer();
        var own = reader.has(Roles.APPRAISAL_LEAD) && reader.belongsTo(ministry);
        if (!own && !Desk.readsAll(reader) || !team.isInCharge(cycle, ministry)) {
            throw new NotFoundException("assignment of " + ministry);
        }
    }

    /** The ministry of the lead at work. */
    AgencyId ownMinistry(CycleId cycle) {
        return team.requireInCharge(cycle, desks.current().officer());
    }

    private AgencyId open(CycleId cycle) {
        var ministry = ownMinistry(cycle);
        if (cycles.get(cycle).status() != CycleStatus.OPEN) {
            throw new RefusedException("appraisal.refusal.cycleNotOpen");
        }
        return ministry;
    }
}
