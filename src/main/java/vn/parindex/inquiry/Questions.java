package vn.parindex.inquiry;

import java.util.UUID;
import org.springframework.stereotype.Component;
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

    /**
     * Guidance for all, also what was withdrawn.
     *
     * @throws NotFoundException when there is none
     */
    public GuidanceRow guidance(UUID id) {
        return guidance.find(id).orElseThrow(() -> new NotFoundException("No guidance " + id));
    }

    /** Whether the guidance does not stand any more. */
    public boolean isWithdrawn(GuidanceRow known) {
        return guidance.of(known.cycle(), known.leaf()).stream()
                .map(GuidanceRow::id)
                .noneMatch(known.id()::equals);
    }
}
