package vn.parindex.agency;

import org.springframework.stereotype.Component;

/** Brings the demonstration's agencies below the national index into the tests' directory. */
@Component
public class OtherLevels {

    public static final AgencyKind SHOP = new AgencyKind("ONE_STOP_SHOP");
    public static final AgencyKind DEPARTMENT = new AgencyKind("DEPARTMENT");

    private final DemonstrationAgencies demonstration;
    private final AgencyLoader national;

    OtherLevels(DemonstrationAgencies demonstration, AgencyLoader national) {
        this.demonstration = demonstration;
        this.national = national;
    }

    public void arrive() {
        national.load();
        demonstration.append();
    }
}
