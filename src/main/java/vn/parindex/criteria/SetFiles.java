package vn.parindex.criteria;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;

/** Reads files of criteria sets against the agencies on record. */
@Component
class SetFiles {

    private final Agencies agencies;

    SetFiles(Agencies agencies) {
        this.agencies = agencies;
    }

    SetReading read(SetHeader header, byte[] content) {
        return SetFile.read(header, content, this::isKnown);
    }

    SetReading read(SetHeader header, List<SourceRow> rows) {
        return SetFile.read(header, rows, this::isKnown);
    }

    private boolean isKnown(String code) {
        return agencies.byCode(code).isPresent();
    }
}
