package vn.parindex.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.inquiry.Addressee;
import vn.parindex.inquiry.AskQuestion;
import vn.parindex.inquiry.GuidanceService;
import vn.parindex.inquiry.InquiryService;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.shared.Roles;

/** Who is told of guidance for all, and of its withdrawal; the messages lead to the leaf in the reader's own file. */
class GuidanceNewsModuleTest extends IntegrationTest {

    private static final String ASKED = "Tỷ lệ này tính theo hồ sơ tiếp nhận hay hồ sơ đã giải quyết?";
    private static final String ANSWER = "Tính theo hồ sơ đã giải quyết trong năm đánh giá.";
    private static final String WHY = "Có văn bản mới thay thế.";

    @Autowired
    private InquiryService inquiries;

    @Autowired
    private GuidanceService guidance;

    @Autowired
    private Delivery delivery;

    @Autowired
    private MessageService messages;

    @Autowired
    private TestCycles testCycles;

    @Autowired
    private TestFiles files;

    @Autowired
    private TestPeople people;

    private TestCycle cycle;
    private AgencyId asking;
    private AgencyId neighbour;
    private Leaf leaf;
    private Officer asker;
    private Officer reader;
    private Officer stranger;
    private Officer appraiser;

    @BeforeEach
    void open() {
        cycle = testCycles.openOf(2016, 2, List.of("BNV"), "34", "35");
        asking = testCycles.agency("34");
        neighbour = testCycles.agency("35");
        leaf = files.leaves(cycle.id(), asking).get(0);
        asker = account(asking, Roles.OFFICER);
        reader = account(neighbour, Roles.LEADER);
        stranger = account(testCycles.agency("36"), Roles.LEADER);
        appraiser = account(testCycles.agency("BNV"), Roles.APPRAISER);
        delivery.run();
    }

    @Test
    void whoWasToldOfItIsToldThatItWasWithdrawnAndWhy() {
        var published = publish(ANSWER);
        delivery.run();
        ActingOfficer.run(appraiser, () -> guidance.withdraw(published, WHY));

        delivery.run();

        for (var told : List.of(asker, reader)) {
            assertThat(of(told, MessageKind.GUIDANCE_PUBLISHED)).hasSize(1).allSatisfy(row -> leadsToLeaf(told, row));
            assertThat(of(told, MessageKind.GUIDANCE_WITHDRAWN)).singleElement().satisfies(row -> {
                leadsToLeaf(told, row);
                assertThat(row.words()).contains(WHY);
                assertThat(MessageTexts.title(Locale.forLanguageTag("vi"), row)).contains("rút", leaf.code());
                assertThat(MessageTexts.title(Locale.ENGLISH, row)).contains("withdrawn", leaf.code());
            });
        }
        assertThat(of(stranger, MessageKind.GUIDANCE_WITHDRAWN)).isEmpty();
    }

    @Test
    void whatIsWithdrawnBeforeItWasToldOfIsNotToldAsPublishedAlsoBesideOther() {
        publish(ANSWER);
        delivery.run();
        var second = publish("Hồ sơ quá hạn vẫn tính vào mẫu số.");
        ActingOfficer.run(appraiser, () -> guidance.withdraw(second, WHY));

        delivery.run();

        assertThat(of(reader, MessageKind.GUIDANCE_PUBLISHED)).as("the first").hasSize(1);
        assertThat(of(reader, MessageKind.GUIDANCE_WITHDRAWN)).hasSize(1);
    }

    private UUID publish(String words) {
        var id = ActingOfficer.call(
                asker, () -> inquiries.ask(new AskQuestion(cycle.id(), asking, leaf.id(), Addressee.IN_CHARGE, ASKED)));
        ActingOfficer.run(
                appraiser,
                () -> inquiries.answer(id, inquiries.details(id).question().version(), words));
        return ActingOfficer.call(appraiser, () -> guidance.publish(id, words));
    }

    private void leadsToLeaf(Officer reading, MessageRow row) {
        assertThat(row.path())
                .isEqualTo(SelfAssessmentNavigation.leaf(
                        cycle.id(), reading.agency().orElseThrow(), leaf.code()));
    }

    private List<MessageRow> of(Officer reading, MessageKind kind) {
        return ActingOfficer.call(reading, () -> messages.list(false, PageRequest.of(0, 50))).stream()
                .filter(row -> row.kind() == kind)
                .toList();
    }

    private Officer account(AgencyId of, String role) {
        return people.withAccount(people.of(of, role), "{noop}-");
    }
}
