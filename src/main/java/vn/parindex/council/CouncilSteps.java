package vn.parindex.council;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.FindingDetails;
import vn.parindex.appraisal.Findings;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.selfassessment.FileId;
import vn.parindex.selfassessment.Submissions;

/** What the engine does with the Council. May be repeated. */
@Service
@Transactional
public class CouncilSteps {

    private final CouncilItems items;
    private final Findings findings;
    private final Submissions submissions;
    private final Cycles cycles;
    private final CriteriaSets sets;
    private final Thresholds thresholds;
    private final ApplicationEventPublisher events;

    CouncilSteps(
            CouncilItems items,
            Findings findings,
            Submissions submissions,
            Cycles cycles,
            CriteriaSets sets,
            Thresholds thresholds,
            ApplicationEventPublisher events) {
        this.items = items;
        this.findings = findings;
        this.submissions = submissions;
        this.cycles = cycles;
        this.sets = sets;
        this.thresholds = thresholds;
        this.events = events;
    }

    /** Puts what is still disputed, or lies far apart, on the Council's list; true when the file has open items. */
    public boolean refer(FileId file) {
        var known = items.findByFile(file);
        var listed = known.stream().map(CouncilItem::leaf).collect(Collectors.toSet());
        var facts = submissions.facts(file);
        var set = sets.get(cycles.participant(facts.cycle(), facts.agency()).set());
        var referred = findings.ofFile(file).stream()
                .filter(finding -> !listed.contains(finding.leaf()))
                .flatMap(finding -> item(file, finding, set).stream())
                .toList();
        if (!referred.isEmpty()) {
            items.saveAll(referred);
            events.publishEvent(new CouncilItemsReferred(file, facts.cycle(), facts.agency(), referred.size()));
        }
        return !referred.isEmpty() || known.stream().anyMatch(CouncilItem::isOpen);
    }

    /** Agencies of which something lies before the Council. */
    @Transactional(readOnly = true)
    public Set<AgencyId> before(CycleId cycle) {
        return items.agencies(cycle, ItemStatus.OPEN);
    }

    private Optional<CouncilItem> item(FileId file, FindingDetails finding, FrozenSet set) {
        return cause(finding, set).map(cause -> CouncilItem.referred(file, Subject.of(finding), cause));
    }

    private Optional<ItemCause> cause(FindingDetails finding, FrozenSet set) {
        if (finding.stillDisputed()) {
            return Optional.of(ItemCause.CONTESTED);
        }
        if (finding.scorersDisagree()) {
            return Optional.of(ItemCause.SCORERS_DISAGREE);
        }
        var leaf = set.leaf(finding.leaf());
        var field = set.node(leaf.fieldId()).code();
        return thresholds.isHigh(finding.selfPoints(), finding.points(), leaf.maximum(), set.code(), field)
                ? Optional.of(ItemCause.HIGH_DIFFERENCE)
                : Optional.empty();
    }
}
