package vn.parindex.council;

import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.Findings;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.NotFoundException;

/** Puts a leaf on the Council's list at somebody's wish, or back on it after a decision. */
@Component
class ItemList {

    private final CouncilItems items;
    private final CouncilFiles files;
    private final Findings findings;

    ItemList(CouncilItems items, CouncilFiles files, Findings findings) {
        this.items = items;
        this.files = files;
        this.findings = findings;
    }

    ItemId put(CycleId cycle, AgencyId agency, LeafId leaf, ItemCause cause) {
        var file = files.atCouncil(cycle, agency);
        var known = items.findByCycleAndAgencyAndLeaf(cycle, agency, leaf);
        if (known.isPresent()) {
            known.get().reopen(cause);
            return items.save(known.get()).id();
        }
        var finding = findings.ofFile(file).stream()
                .filter(candidate -> candidate.leaf().equals(leaf))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("leaf " + leaf));
        var added = items.save(CouncilItem.added(file, Subject.of(finding), cause));
        items.flush();
        return added.id();
    }
}
