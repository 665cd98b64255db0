package vn.parindex.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.identity.Officer;
import vn.parindex.identity.Officers;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Roles;

/** Who reads a question about one criterion and its answer. */
@Component
class QueryAudience {

    private static final int NAMES_SHOWN = 8;

    private final Appraisals appraisals;
    private final Officers officers;
    private final Agencies agencies;

    QueryAudience(Appraisals appraisals, Officers officers, Agencies agencies) {
        this.appraisals = appraisals;
        this.officers = officers;
        this.agencies = agencies;
    }

    /** The agency first, then the own house, then those who read everything. */
    List<QueryReaders> of(AppraisalId id) {
        var appraisal = appraisals.findById(id).orElseThrow();
        var readers = new ArrayList<QueryReaders>();
        readers.add(readers("agency", officers.ofAgency(appraisal.agency(), Roles.STAFF), appraisal.agency()));
        readers.add(appraisal
                .inCharge()
                .map(ministry -> readers("ministry", officers.ofAgency(ministry, List.of(Roles.APPRAISER)), ministry))
                .orElseGet(() -> readers("secretariat", officers.withRole(Roles.COUNCIL_SECRETARY), null)));
        readers.add(readers("moha", officers.withRole(Roles.CYCLE_MANAGER), null));
        readers.add(readers("auditors", officers.withRole(Roles.AUDITOR), null));
        return readers;
    }

    private QueryReaders readers(String group, List<Officer> people, AgencyId body) {
        Optional<LocalizedText> name =
                Optional.ofNullable(body).map(agency -> agencies.get(agency).name());
        return new QueryReaders(
                group,
                name,
                people.stream().limit(NAMES_SHOWN).map(Officer::displayName).toList(),
                people.size());
    }
}
