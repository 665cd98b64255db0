package vn.parindex.inquiry;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.OfficerId;

/** Puts a question there in whatever state the cycle is, for tests of who reaches it. */
@Component
public class TestInquiries {

    private final InquiryTables tables;
    private final GuidanceTables guidance;
    private final Clock clock;

    TestInquiries(InquiryTables tables, GuidanceTables guidance, Clock clock) {
        this.tables = tables;
        this.guidance = guidance;
        this.clock = clock;
    }

    public QuestionRow question(CycleId cycle, AgencyId agency, Leaf leaf, Optional<AgencyId> ministry) {
        var words = "Căn cứ nào để tính tỷ lệ này?";
        var now = LocalDateTime.now(clock);
        var question = new QuestionRow(
                QuestionId.next(),
                cycle,
                agency,
                leaf.id(),
                leaf.code(),
                ministry,
                QuestionStatus.OPEN,
                OfficerId.next(),
                words,
                now,
                now,
                0);
        tables.insert(question, words);
        tables.insert(question.id(), new EntryRow(EntryKind.QUESTION, words, "Người thử", Optional.of(agency), now));
        return question;
    }

    public UUID guidance(QuestionRow question, String words) {
        var row = new GuidanceRow(
                UUID.randomUUID(),
                question.cycle(),
                question.leaf(),
                question.leafCode(),
                words,
                question.ministry(),
                LocalDateTime.now(clock));
        guidance.insert(question.id(), row, "Người thử");
        return row.id();
    }
}
