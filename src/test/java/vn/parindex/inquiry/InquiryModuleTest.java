package vn.parindex.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.parindex.AtOnce;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.cycle.HandoverCount;
import vn.parindex.cycle.InChargeService;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** A question from the one who asks to guidance for all; and everybody to whom it does not exist. */
class InquiryModuleTest extends IntegrationTest {

    private static final QuestionFilter ALL = new QuestionFilter(null, "");
    private static final String ASKED = "Tỷ lệ này tính theo hồ sơ tiếp nhận hay hồ sơ đã giải quyết?";
    private static final String MERGED = "Bộ được sáp nhập theo nghị quyết của Quốc hội";
    private static final String ANSWER = "Tính theo hồ sơ đã giải quyết trong năm đánh giá.";

    @Autowired
    private InquiryService service;

    @Autowired
    private GuidanceService guidance;

    @Autowired
    private InChargeService inCharge;

    @Autowired
    private TestCycles testCycles;

    @Autowired
    private TestFiles files;

    @Autowired
    private TestPeople people;

    private TestCycle cycle;
    private AgencyId agency;
    private AgencyId ministry;
    private Leaf leaf;
    private Officer officer;
    private Officer appraiser;
    private Officer neighbour;

    @BeforeEach
    void open() {
        cycle = testCycles.openOf(2012, 2, List.of("BNV", "BTP"), "51", "52");
        agency = testCycles.agency("51");
        ministry = testCycles.agency("BNV");
        leaf = files.leaves(cycle.id(), agency).get(0);
        officer = people.withAccount(people.of(agency, Roles.OFFICER), "{noop}-");
        appraiser = people.withAccount(people.of(ministry, Roles.APPRAISER), "{noop}-");
        neighbour = people.of(testCycles.agency("52"), Roles.COORDINATOR);
    }

    @Test
    void fromTheQuestionToGuidanceForAllAndBack() {
        var id = ask(Addressee.IN_CHARGE, ASKED);
        assertThat(listed(appraiser)).contains(id);
        assertThat(waitingOf(appraiser)).isPositive();

        as(appraiser, () -> service.answer(id, version(appraiser, id), ANSWER));
        var seen = details(officer, id);
        assertThat(seen.question().status()).isEqualTo(QuestionStatus.ANSWERED);
        assertThat(seen.entries()).extracting(EntryRow::words).containsExactly(ASKED, ANSWER);
        assertThat(seen.mayAnswer()).isFalse();
        assertThat(seen.mayFollowUp()).isTrue();

        as(officer, () -> service.followUp(id, seen.question().version(), "Vậy hồ sơ quá hạn thì tính thế nào?"));
        assertThat(details(officer, id).question().status()).isEqualTo(QuestionStatus.OPEN);
        as(appraiser, () -> service.answer(id, version(appraiser, id), "Hồ sơ quá hạn vẫn tính vào mẫu số."));

        var published = call(appraiser, () -> guidance.publish(id, ANSWER));
        assertThat(call(neighbour, () -> guidance.of(cycle.id(), leaf.id())))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.words()).isEqualTo(ANSWER);
                    assertThat(row.office()).contains(ministry);
                });

        as(appraiser, () -> guidance.withdraw(published, "Có văn bản mới thay thế."));
        assertThat(call(neighbour, () -> guidance.of(cycle.id(), leaf.id()))).isEmpty();
        assertThat(refusal(appraiser, () -> guidance.withdraw(published, "Có văn bản mới thay thế.")))
                .isEqualTo("withdrawnAlready");
    }

    @Test
    void toOthersTheQuestionDoesNotExist() {
        var id = ask(Addressee.IN_CHARGE, ASKED);
        var otherMinistry = people.of(testCycles.agency("BTP"), Roles.APPRAISER);
        var ownContributor = people.of(agency, Roles.CONTRIBUTOR);

        for (var stranger : List.of(neighbour, otherMinistry)) {
            assertThat(listed(stranger)).doesNotContain(id);
            assertThatThrownBy(() -> details(stranger, id)).isInstanceOf(NotFoundException.class);
        }
        assertThat(call(neighbour, () -> service.list(new QuestionFilter(null, "tỷ lệ"), PageRequest.of(0, 100))))
                .as("nor is it found by its words")
                .extracting(QuestionRow::id)
                .doesNotContain(id);
        assertThatThrownBy(() -> as(neighbour, () -> service.followUp(id, 0, ASKED)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(otherMinistry, () -> service.answer(id, 0, ANSWER)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(otherMinistry, () -> guidance.publish(id, ANSWER)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> listed(ownContributor)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void aQuestionFollowsWhenItsMinistryIsMergedAway() {
        var id = ask(Addressee.IN_CHARGE, ASKED);
        var successor = people.of(testCycles.agency("BTP"), Roles.APPRAISER);
        var to = successor.agency();

        var counts = call(cycle.manager(), () -> inCharge.preview(cycle.id(), ministry, to))
                .counts();
        assertThat(counts).contains(new HandoverCount("inquiry.handover.questions", 1));
        as(cycle.manager(), () -> inCharge.replace(cycle.id(), ministry, to, MERGED));

        assertThat(listed(successor)).contains(id);
        assertThat(listed(appraiser)).doesNotContain(id);
        as(successor, () -> service.answer(id, version(successor, id), ANSWER));
    }

    @Test
    void nobodyAnswersTheOwnQuestionAfterAHandOver() {
        var finance = testCycles.agency("BTC");
        var own = testCycles.openOf(2012, 2, List.of("BNV", "BTP"), "BTC");
        var asking = people.withAccount(people.of(finance, Roles.OFFICER), "{noop}-");
        var asked = files.leaves(own.id(), finance).get(0).id();
        var id = call(asking, () -> service.ask(new AskQuestion(own.id(), finance, asked, Addressee.IN_CHARGE, ASKED)));

        as(own.manager(), () -> inCharge.replace(own.id(), ministry, Optional.of(finance), MERGED));

        assertThat(details(own.manager(), id).question().ministry()).isEmpty();
        assertThat(details(asking, id).mayAnswer()).isFalse();
    }

    @Test
    void nobodyAsksInTheNameOfAnotherAgency() {
        assertThatThrownBy(() -> as(
                        neighbour,
                        () -> service.ask(new AskQuestion(cycle.id(), agency, leaf.id(), Addressee.MOHA, ASKED))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aForwardedQuestionLeavesOneDeskForAnother() {
        var id = ask(Addressee.IN_CHARGE, ASKED);
        assertThat(refusal(
                        appraiser,
                        () -> service.forward(id, version(appraiser, id), Optional.of(agency), "Xin chuyển đúng nơi.")))
                .isEqualTo("notInCharge");

        as(
                appraiser,
                () -> service.forward(id, version(appraiser, id), Optional.empty(), "Thuộc thẩm quyền Bộ Nội vụ."));

        assertThatThrownBy(() -> as(appraiser, () -> service.answer(id, 1, ANSWER)))
                .isInstanceOf(NotFoundException.class);
        as(cycle.manager(), () -> service.answer(id, version(cycle.manager(), id), ANSWER));
        assertThat(details(officer, id).entries())
                .extracting(EntryRow::kind)
                .containsExactly(EntryKind.QUESTION, EntryKind.FORWARD, EntryKind.ANSWER);
    }

    @Test
    void ofTwoWhoAnswerAtOnceOneIsTold() throws Exception {
        var id = ask(Addressee.IN_CHARGE, ASKED);

        var outcomes = AtOnce.run(2, number -> {
            as(appraiser, () -> service.answer(id, 0, ANSWER + number));
            return "done";
        });

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes).filteredOn(RefusedException.class::isInstance).hasSize(1);
        assertThat(details(officer, id).entries()).hasSize(2);
    }

    @Test
    void thePreviewNamesThoseWhoWillRead() {
        var coordinator = people.withAccount(people.of(agency, Roles.COORDINATOR), "{noop}-");
        var command = new AskQuestion(cycle.id(), agency, leaf.id(), Addressee.IN_CHARGE, ASKED);

        var seenBy = call(officer, () -> service.preview(command));

        assertThat(seenBy).extracting(SeenBy::group).containsExactly("agency", "ministry", "moha", "auditors");
        assertThat(seenBy.get(0).number()).isGreaterThanOrEqualTo(2);
        assertThat(seenBy.get(0).names()).contains(coordinator.displayName());
        assertThat(seenBy.get(1).number()).isPositive();
        var id = ask(Addressee.IN_CHARGE, ASKED);
        assertThat(call(appraiser, () -> guidance.preview(id, ANSWER))
                        .get(0)
                        .body()
                        .vi())
                .as("both agencies of the cycle")
                .isEqualTo("2");
    }

    @Test
    void textsAreKeptAsTypedAndRefusedWhenTheyAreTooShortOrEndless() {
        var script = "<script>alert(1)</script> & <b>đậm</b>";
        var id = ask(Addressee.MOHA, script + "\u0000\u0007");
        assertThat(details(officer, id).entries().get(0).words()).isEqualTo(script);

        assertThat(refusal(officer, () -> ask(Addressee.MOHA, "ngắn"))).isEqualTo("tooShort");
        assertThat(refusal(officer, () -> ask(Addressee.MOHA, "x".repeat(100_000))))
                .isEqualTo("tooLong");
    }

    @Test
    void theListIsFilteredByStatusCodeAndWords() {
        var id = ask(Addressee.MOHA, "Văn bản QPPL ban hành trong năm có tính không?");

        assertThat(found("qppl")).contains(id);
        assertThat(found(leaf.code())).contains(id);
        assertThat(found("không có chữ này")).isEmpty();
        assertThat(found("%")).isEmpty();
        assertThat(call(
                        officer,
                        () -> service.list(new QuestionFilter(QuestionStatus.ANSWERED, ""), PageRequest.of(0, 50))))
                .extracting(QuestionRow::id)
                .doesNotContain(id);
    }

    private List<QuestionId> found(String words) {
        return call(officer, () -> service.list(new QuestionFilter(null, words), PageRequest.of(0, 50))).stream()
                .map(QuestionRow::id)
                .toList();
    }

    private QuestionId ask(Addressee to, String words) {
        return call(officer, () -> service.ask(new AskQuestion(cycle.id(), agency, leaf.id(), to, words)));
    }

    private QuestionDetails details(Officer reader, QuestionId id) {
        return call(reader, () -> service.details(id));
    }

    private long version(Officer reader, QuestionId id) {
        return details(reader, id).question().version();
    }

    private int waitingOf(Officer reader) {
        return call(reader, () -> service.waiting());
    }

    private List<QuestionId> listed(Officer reader) {
        return call(reader, () -> service.list(ALL, PageRequest.of(0, 100))).stream()
                .map(QuestionRow::id)
                .toList();
    }

    private static String refusal(Officer officer, Runnable work) {
        try {
            as(officer, work);
            return "none";
        } catch (RefusedException refused) {
            return refused.key().replace("inquiry.refusal.", "");
        }
    }

    private static void as(Officer officer, Runnable work) {
        ActingOfficer.run(officer, work);
    }

    private static <T> T call(Officer officer, java.util.function.Supplier<T> work) {
        return ActingOfficer.call(officer, work);
    }

    @Test
    void unknownQuestionsAreNotFound() {
        assertThatThrownBy(() -> details(cycle.manager(), new QuestionId(UUID.randomUUID())))
                .isInstanceOf(NotFoundException.class);
    }
}
