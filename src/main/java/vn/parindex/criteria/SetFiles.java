package vn.parindex.criteria;

import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyKind;
import vn.parindex.shared.Points;

/** Reads files of criteria sets against the ministries on record. */
@Component
class SetFiles {

    private final Agencies agencies;

    SetFiles(Agencies agencies) {
        this.agencies = agencies;
    }

    SetReading read(SetHeader header, byte[] content, Points total) {
        return SetFile.read(header, content, total, this::isMinistry);
    }

    private boolean isMinistry(String code) {
        return agencies.byCode(code)
                .filter(agency -> agency.kind() == AgencyKind.MINISTRY)
                .isPresent();
    }
}
