package vn.parindex.agency;

import java.util.LinkedHashSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads what drafts and files are held against. */
@Component
class AgencyStocks {

    private final Agencies agencies;
    private final AgencyKinds kinds;
    private final AgencyUse use;

    AgencyStocks(Agencies agencies, AgencyKinds kinds, AgencyUse use) {
        this.agencies = agencies;
        this.kinds = kinds;
        this.use = use;
    }

    AgencyStock now() {
        return new AgencyStock(
                agencies.entries(),
                kinds.all().stream().map(row -> row.kind().code()).collect(Collectors.toCollection(LinkedHashSet::new)),
                use.takenPart());
    }
}
