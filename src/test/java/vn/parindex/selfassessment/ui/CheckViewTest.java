package vn.parindex.selfassessment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.ViewTest;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.selfassessment.AttachDocument;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.selfassessment.SaveAnswer;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.selfassessment.SelfAssessmentService;
import vn.parindex.selfassessment.Submissions;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Banner;
import vn.parindex.shell.PageSentence;

/** Check, approval and receipt, as the coordinator and the leader see them. */
class CheckViewTest extends ViewTest {

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestFiles files;

    @Autowired
    private TestPeople people;

    @Autowired
    private SelfAssessmentService service;

    @Autowired
    private Submissions submissions;

    private TestCycle cycle;
    private AgencyId canTho;
    private Officer coordinator;
    private List<Leaf> leaves;

    @BeforeEach
    void open() {
        cycle = cycles.open(4, "92");
        canTho = cycles.agency("92");
        coordinator = people.of(canTho, Roles.OFFICER, Roles.COORDINATOR);
        leaves = files.leaves(cycle.id(), canTho);
    }

    @Test
    void showsWhatBlocksWithTheWayToItsPlace() {
        files.fill(
                cycle.id(),
                canTho,
                leaf -> leaf.equals(leaves.get(0)) ? TestFiles.full(leaf).explained("") : TestFiles.full(leaf));
        signIn(coordinator);
        open(SelfAssessmentNavigation.check(cycle.id(), canTho));

        assertThat(_get(PageSentence.class).getText()).contains("1 điều chặn trình");
        assertThat(_find(H2.class)).extracting(H2::getText).contains("Chặn trình: 1");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains(SelfAssessmentNavigation.leaf(
                                cycle.id(), canTho, leaves.get(0).code()) + "?at=EVIDENCE");
    }

    @Test
    void aFindingIsExplainedInItsPlaceAndTheFileIsSent() {
        gap();
        signIn(coordinator);
        open(SelfAssessmentNavigation.check(cycle.id(), canTho));
        assertThat(_get(PageSentence.class).getText()).contains("1 chỗ phải giải trình");

        _click(_get(Button.class, spec -> spec.withText("Giải trình tại đây")));
        _click(_get(Button.class, spec -> spec.withText("Lưu giải trình")));
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        _setValue(_get(TextArea.class), "Thiếu kinh phí trong quý IV");
        _click(_get(Button.class, spec -> spec.withText("Lưu giải trình")));

        assertThat(_get(PageSentence.class).getText()).contains("đủ điều kiện trình");
        assertThat(ActingOfficer.call(
                                coordinator,
                                () -> service.answer(
                                        cycle.id(), canTho, leaves.get(1).id()))
                        .content()
                        .explanation())
                .isEqualTo("Thiếu kinh phí trong quý IV");
    }

    @Test
    void theLeaderSubmitsAndTheReceiptIsVerified() {
        var receipt = files.submit(cycle.id(), canTho);
        signIn(people.of(canTho, Roles.LEADER));
        open(SelfAssessmentNavigation.receipt(cycle.id(), canTho));

        assertThat(_find(H2.class)).extracting(H2::getText).contains("Biên nhận số 0092-2022/1");
        _setValue(_get(TextField.class), receipt.contentHash());
        _click(_get(Button.class, spec -> spec.withText("Đối chiếu")));
        assertThat(text(_get(Banner.class)))
                .contains("Khớp với nội dung đang lưu")
                .contains("0092-2022/1");
        _setValue(_get(TextField.class), "abc");
        _click(_get(Button.class, spec -> spec.withText("Đối chiếu")));
        assertThat(text(_get(Banner.class))).contains("Không khớp");
    }

    @Test
    void theLeaderSeesWhatChangedSinceTheyReturnedIt() {
        files.fill(cycle.id(), canTho, TestFiles::full);
        files.sendToLeader(cycle.id(), canTho);
        var leader = people.of(canTho, Roles.LEADER);
        var leaf = leaves.get(0);
        ActingOfficer.run(
                leader,
                () -> service.returnLeaves(cycle.id(), canTho, java.util.Map.of(leaf.id(), "Nêu rõ số văn bản")));
        ActingOfficer.run(coordinator, () -> {
            var seen = service.answer(cycle.id(), canTho, leaf.id()).version();
            var saved = service.save(new SaveAnswer(
                    cycle.id(), canTho, leaf.id(), seen, TestFiles.full(leaf).explained("Theo QĐ 15/QĐ-UBND")));
            service.markDone(cycle.id(), canTho, leaf.id(), saved.version());
        });
        files.sendToLeader(cycle.id(), canTho);
        signIn(leader);
        open(SelfAssessmentNavigation.approval(cycle.id(), canTho));

        assertThat(_find(H2.class)).extracting(H2::getText).contains("Đã đổi ở 1 mục");
        assertThat(text(_get(ChangeList.class)))
                .contains("Đã thực hiện đủ")
                .contains("Theo QĐ 15/QĐ-UBND")
                .contains(coordinator.displayName() + " sửa");
        assertThat(submissions.file(cycle.id(), canTho).orElseThrow().status()).isEqualTo(FileStatus.AWAITING_APPROVAL);
    }

    private void gap() {
        var leaf = leaves.get(1);
        files.fill(
                cycle.id(),
                canTho,
                each -> each.equals(leaf) ? TestFiles.figures("50", "100").explained("tạm") : TestFiles.full(each));
        var document = files.document(coordinator, "Không trang " + cycle.id());
        ActingOfficer.run(coordinator, () -> {
            service.attach(new AttachDocument(cycle.id(), canTho, leaf.id(), document.id(), null));
            var seen = service.answer(cycle.id(), canTho, leaf.id()).version();
            var saved =
                    service.save(new SaveAnswer(cycle.id(), canTho, leaf.id(), seen, TestFiles.figures("50", "100")));
            service.markDone(cycle.id(), canTho, leaf.id(), saved.version());
        });
    }

    private static String text(com.vaadin.flow.component.Component shown) {
        return shown.getElement().getTextRecursively();
    }
}
