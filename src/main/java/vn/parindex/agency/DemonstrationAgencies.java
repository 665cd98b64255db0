package vn.parindex.agency;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds to a demonstration agencies below the national index, to show other levels. May run at every start. */
@Component
public class DemonstrationAgencies {

    private static final String LIST = "agencies/demonstration-agencies.csv";

    private final Agencies agencies;
    private final AgencyTable table;
    private final boolean wanted;

    DemonstrationAgencies(
            Agencies agencies, AgencyTable table, @Value("${parindex.demonstration:false}") boolean wanted) {
        this.agencies = agencies;
        this.table = table;
        this.wanted = wanted;
    }

    /** Outside a demonstration nothing; what is there already stays as it is. */
    @Transactional
    public void load() {
        if (wanted) {
            append();
        }
    }

    void append() {
        var missing = ListedAgency.all(LIST).stream()
                .filter(listed -> agencies.byCode(listed.row().code()).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            table.insertListed(missing);
        }
    }
}
