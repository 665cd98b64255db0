package vn.parindex.appraisal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.Agencies;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.scoring.Evaluation;
import vn.parindex.scoring.RuleInput;

/** What lies on the reader's own desk; auditor and cycle manager read every desk. Constant numbers of statements. */
@Service
@Transactional(readOnly = true)
public class AppraisalOverview {

    private final FirstDecisions decisions;
    private final Appraisals appraisals;
    private final AppraisalTables tables;
    private final Desks desks;
    private final FindingRows rows;
    private final Agencies agencies;
    private final Plan plan;

    AppraisalOverview(
            FirstDecisions decisions,
            Appraisals appraisals,
            AppraisalTables tables,
            Desks desks,
            FindingRows rows,
            Agencies agencies,
            Plan plan) {
        this.decisions = decisions;
        this.appraisals = appraisals;
        this.tables = tables;
        this.desks = desks;
        this.rows = rows;
        this.agencies = agencies;
        this.plan = plan;
    }

    /** The leaves on the desk with how far they are, in the order of the criteria sets, ministries' set first. */
    @PreAuthorize("@access.permits('finding.read')")
    public List<LeafProgress> leaves(CycleId cycle) {
        var counts = tables.leaves(cycle, desks.current()).stream()
                .collect(Collectors.toMap(AppraisalTables.LeafCount::leaf, Function.identity()));
        return plan.sets(cycle).stream()
                .flatMap(set -> leaves(set, counts).stream())
                .toList();
    }

    /** The fields on the desk with their leaves, in the order of the criteria sets. */
    @PreAuthorize("@access.permits('finding.read')")
    public List<FieldProgress> fields(CycleId cycle) {
        var counts = tables.leaves(cycle, desks.current()).stream()
                .collect(Collectors.toMap(AppraisalTables.LeafCount::leaf, Function.identity()));
        return plan.sets(cycle).stream()
                .flatMap(set -> set.fields().stream()
                        .map(field -> new FieldProgress(
                                field,
                                set.kind(),
                                leaves(set, counts).stream()
                                        .filter(leaf -> leaf.leaf().fieldId().equals(field.id()))
                                        .toList())))
                .filter(field -> !field.leaves().isEmpty())
                .toList();
    }

    /** The files on the desk, agencies in the directory's order. */
    @PreAuthorize("@access.permits('finding.read')")
    public List<AppraisalRow> files(CycleId cycle) {
        var order = agencies.all().stream().map(agency -> agency.id()).toList();
        return tables.appraisals(cycle, desks.current()).stream()
                .sorted(Comparator.comparingInt(row -> order.indexOf(row.agency())))
                .toList();
    }

    /** What closing these would write, for as many of them as the reader sees and nothing is missing in. */
    @PreAuthorize("@access.permits('finding.read')")
    public Map<AppraisalId, ClosingCounts> closing(Collection<AppraisalId> ids) {
        var desk = desks.current();
        return tables.closing(appraisals.findByIdIn(ids).stream()
                .filter(desk::reads)
                .map(Appraisal::id)
                .toList());
    }

    /** One finding as it stands now. */
    @PreAuthorize("@access.permits('finding.read')")
    public FindingRow finding(FindingId id) {
        var desk = desks.current();
        return rows.of(decisions.of(desk, id), desk);
    }

    /** What corrected figures would give by the leaf's own rule; nothing is stored. */
    @PreAuthorize("@access.permits('finding.read')")
    public Evaluation trial(LeafId leaf, RuleInput corrected) {
        return plan.leaf(leaf).rule().evaluate(corrected);
    }

    private static List<LeafProgress> leaves(FrozenSet set, Map<LeafId, AppraisalTables.LeafCount> counts) {
        return set.leaves().stream()
                .filter(leaf -> counts.containsKey(leaf.id()))
                .map(leaf -> {
                    var count = counts.get(leaf.id());
                    return new LeafProgress(
                            leaf, set.kind(), count.total(), count.decided(), count.changed(), count.asked());
                })
                .toList();
    }
}
