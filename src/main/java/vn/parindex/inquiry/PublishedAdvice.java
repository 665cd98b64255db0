package vn.parindex.inquiry;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.selfassessment.LeafAdvice;
import vn.parindex.shared.LocalizedText;

/** Brings published guidance, and the way to ask, to the leaf of the file. */
@Component
class PublishedAdvice implements LeafAdvice {

    private static final LocalizedText NO_OFFICE = new LocalizedText("Hội đồng thẩm định", "Appraisal Council");

    private final GuidanceTables guidance;
    private final InquiryPlaces places;
    private final Agencies agencies;
    private final CurrentOfficer current;

    PublishedAdvice(GuidanceTables guidance, InquiryPlaces places, Agencies agencies, CurrentOfficer current) {
        this.guidance = guidance;
        this.places = places;
        this.agencies = agencies;
        this.current = current;
    }

    /** Whoever has the leaf before them may read what everybody reads. */
    @Override
    public List<Advice> of(CycleId cycle, LeafId leaf) {
        return guidance.of(cycle, leaf).stream()
                .map(row -> new Advice(
                        row.words(),
                        row.office().map(id -> agencies.get(id).name()).orElse(NO_OFFICE),
                        row.at()))
                .toList();
    }

    @Override
    public Optional<String> askAt(CycleId cycle, AgencyId agency, Leaf leaf) {
        var officer = current.get();
        boolean theirs = officer.isStaffOf(agency) && places.mayAsk(officer) && places.isOpen(cycle);
        return theirs ? Optional.of(InquiryNavigation.ask(cycle, agency, leaf.code())) : Optional.empty();
    }
}
