package vn.parindex.agency;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty directory with the agencies as they stood in 2024. May run at every start. */
@Component
public class AgencyLoader {

    private static final Logger LOG = LoggerFactory.getLogger(AgencyLoader.class);
    private static final String LIST = "agencies/agencies-2024.csv";

    private final AgencyTable table;
    private final Agencies agencies;

    AgencyLoader(AgencyTable table, Agencies agencies) {
        this.table = table;
        this.agencies = agencies;
    }

    /** Does nothing when there are agencies already. */
    @Transactional
    public void load() {
        if (!agencies.all().isEmpty()) {
            return;
        }
        var listed = ListedAgency.all(LIST);
        table.insertListed(listed);
        LOG.info("Loaded {} agencies", listed.size());
    }
}
