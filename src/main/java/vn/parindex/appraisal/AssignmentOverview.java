package vn.parindex.appraisal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;

/** Puts together who has what, in the same few statements for any number of leaves, agencies and officers. */
@Component
class AssignmentOverview {

    private final MinistryWork work;
    private final MinistryTeam team;
    private final AssignmentTables tables;
    private final ConflictTable conflicts;
    private final Agencies agencies;

    AssignmentOverview(
            MinistryWork work, MinistryTeam team, AssignmentTables tables, ConflictTable conflicts, Agencies agencies) {
        this.work = work;
        this.team = team;
        this.tables = tables;
        this.conflicts = conflicts;
        this.agencies = agencies;
    }

    AssignmentBoard board(CycleId cycle, AgencyId ministry, LocalDate today) {
        var cells = work.cells(cycle, ministry);
        var shares = tables.shares(cycle, ministry);
        var decided = tables.decided(cycle, ministry);
        var having = having(cycle, cells, shares);
        var officers = team.of(ministry).stream()
                .map(officer -> {
                    var own = cells.stream()
                            .filter(cell -> having.get(cell.key()).contains(officer.username()))
                            .toList();
                    return new AssignmentBoard.OfficerLoad(officer, own.size(), open(own, decided));
                })
                .toList();
        return new AssignmentBoard(
                ministry,
                officers,
                leaves(cells, shares, decided, having),
                agencies(cells, shares, decided, having),
                tables.absences(ministry, today),
                cells.size(),
                free(cells, having));
    }

    /** A division of everything, balanced, with nobody before an agency with which there is a conflict. */
    ShareProposal propose(CycleId cycle, AgencyId ministry, ShareBy by) {
        var cells = work.cells(cycle, ministry);
        var load = new LinkedHashMap<String, Integer>();
        team.of(ministry).forEach(officer -> load.put(officer.username(), 0));
        var shares = new BalancedShares(load)
                .of(by == ShareBy.CRITERION ? byCriterion(cells) : byAgency(cells, kept(cycle)));
        var having = having(cycle, cells, shares);
        having.values().forEach(names -> names.forEach(name -> load.merge(name, 1, Integer::sum)));
        return new ShareProposal(by, shares, load, tables.shares(cycle, ministry));
    }

    private static List<BalancedShares.Block> byCriterion(List<MinistryWork.Cell> cells) {
        return grouped(cells, cell -> cell.leaf().criterionId()).values().stream()
                .map(block -> new BalancedShares.Block(
                        pieces(block, cell -> Piece.of(cell.leaf().id())), block.size(), needed(block), Set.of()))
                .toList();
    }

    private static List<BalancedShares.Block> byAgency(List<MinistryWork.Cell> cells, Map<AgencyId, Set<String>> kept) {
        return grouped(cells, MinistryWork.Cell::agency).entrySet().stream()
                .map(block -> new BalancedShares.Block(
                        List.of(Piece.of(block.getKey())),
                        block.getValue().size(),
                        needed(block.getValue()),
                        kept.getOrDefault(block.getKey(), Set.of())))
                .toList();
    }

    private Map<AgencyId, Set<String>> kept(CycleId cycle) {
        return conflicts.of(cycle).stream()
                .filter(ConflictRow::stands)
                .collect(Collectors.groupingBy(
                        ConflictRow::agency, Collectors.mapping(ConflictRow::officer, Collectors.toSet())));
    }

    /** The officers who have each cell, those with a conflict left out. */
    private Map<AssignmentTables.Cell, Set<String>> having(
            CycleId cycle, List<MinistryWork.Cell> cells, Collection<Share> shares) {
        var kept = kept(cycle);
        var having = new LinkedHashMap<AssignmentTables.Cell, Set<String>>();
        for (var cell : cells) {
            var names = new LinkedHashSet<String>();
            shares.stream()
                    .filter(share -> share.piece().covers(cell.leaf().id(), cell.agency()))
                    .map(Share::officer)
                    .filter(name -> !kept.getOrDefault(cell.agency(), Set.of()).contains(name))
                    .forEach(names::add);
            having.put(cell.key(), names);
        }
        return having;
    }

    private List<AssignmentBoard.LeafShare> leaves(
            List<MinistryWork.Cell> cells,
            List<Share> shares,
            Set<AssignmentTables.Cell> decided,
            Map<AssignmentTables.Cell, Set<String>> having) {
        return grouped(cells, cell -> cell.leaf().id()).entrySet().stream()
                .map(block -> new AssignmentBoard.LeafShare(
                        block.getValue().get(0).leaf(),
                        block.getValue().size(),
                        open(block.getValue(), decided),
                        needed(block.getValue()),
                        named(shares, Piece.of(block.getKey())),
                        free(block.getValue(), having)))
                .toList();
    }

    private List<AssignmentBoard.AgencyShare> agencies(
            List<MinistryWork.Cell> cells,
            List<Share> shares,
            Set<AssignmentTables.Cell> decided,
            Map<AssignmentTables.Cell, Set<String>> having) {
        return grouped(cells, MinistryWork.Cell::agency).entrySet().stream()
                .map(block -> new AssignmentBoard.AgencyShare(
                        agencies.get(block.getKey()),
                        block.getValue().size(),
                        open(block.getValue(), decided),
                        named(shares, Piece.of(block.getKey())),
                        free(block.getValue(), having)))
                .toList();
    }

    private static <K> Map<K, List<MinistryWork.Cell>> grouped(
            List<MinistryWork.Cell> cells, Function<MinistryWork.Cell, K> key) {
        return cells.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    private static List<Piece> pieces(List<MinistryWork.Cell> block, Function<MinistryWork.Cell, Piece> piece) {
        return block.stream().map(piece).distinct().toList();
    }

    private static List<String> named(List<Share> shares, Piece piece) {
        return shares.stream()
                .filter(share -> share.piece().equals(piece))
                .map(Share::officer)
                .distinct()
                .toList();
    }

    private static int needed(List<MinistryWork.Cell> block) {
        return block.stream().mapToInt(MinistryWork.Cell::officers).max().orElse(1);
    }

    /** How many of them too few officers have. */
    private static int free(List<MinistryWork.Cell> cells, Map<AssignmentTables.Cell, Set<String>> having) {
        return (int) cells.stream()
                .filter(cell -> having.get(cell.key()).size() < cell.officers())
                .count();
    }

    private static int open(List<MinistryWork.Cell> cells, Set<AssignmentTables.Cell> decided) {
        return (int)
                cells.stream().filter(cell -> !decided.contains(cell.key())).count();
    }
}
