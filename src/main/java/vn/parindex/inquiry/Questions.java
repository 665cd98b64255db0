package vn.parindex.inquiry;

import org.springframework.stereotype.Component;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.NotFoundException;

/** The directory of questions, for the modules that tell of them. They say who may read; this does not. */
@Component
public class Questions {

    private final InquiryTables tables;
    private final GuidanceTables guidance;

    Questions(InquiryTables tables, GuidanceTables guidance) {
        this.tables = tables;
        this.guidance = guidance;
    }

    /** @throws NotFoundException when there is no such question */
    public QuestionRow get(QuestionId id) {
        return tables.find(id).orElseThrow(() -> new NotFoundException("No question " + id));
    }

    /** The code of a leaf on which guidance stands; empty text once all of it is withdrawn. */
    public String leafCode(CycleId cycle, LeafId leaf) {
        return guidance.of(cycle, leaf).stream()
                .findFirst()
                .map(GuidanceRow::leafCode)
                .orElse("");
    }
}
