package vn.parindex.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.council.CouncilScene.REASON;
import static vn.parindex.council.CouncilScene.act;
import static vn.parindex.council.CouncilScene.as;
import static vn.parindex.council.CouncilScene.vote;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.IntegrationTest;
import vn.parindex.council.CouncilScene.Scene;
import vn.parindex.document.PaperRendering;
import vn.parindex.shared.NotFoundException;

/** Minutes and decision list out of their templates, as Word and as PDF. */
class MeetingPaperModuleTest extends IntegrationTest {

    @Autowired
    private CouncilScene scenes;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private MemberService own;

    @Autowired
    private VoteService votes;

    @Autowired
    private MeetingPaperService papers;

    @Autowired
    private PaperRendering rendering;

    @ParameterizedTest
    @EnumSource(CouncilPaper.class)
    void theTemplateOfTheProgramHasNoPlaceholderThatNothingFills(CouncilPaper paper) {
        assertThat(rendering.check(paper, rendering.defaultTemplate(paper))).isEmpty();
    }

    @Test
    void aMeetingThatHasNotBegunHasNoPapers() {
        var scene = scenes.planned();

        assertThatThrownBy(() -> write(scene, CouncilPaper.COUNCIL_MINUTES, false))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theMinutesSayWhoWasThereWhatWasVotedAndNeverWhoChoseWhatInSecret() throws IOException {
        var scene = scenes.running();
        act(
                scene.members().get(0),
                () -> own.say(scene.meeting(), scene.items().get(0), "<w:p>Hai văn bản & {{chair}}"));
        act(
                scene.members().get(1),
                () -> own.recuse(scene.meeting(), scene.items().get(0), "Từng công tác tại Cần Thơ"));
        var vote = as(scene.chair(), () -> votes.open(vote(scene, 0, VoteKind.SECRET)));
        act(scene.chair(), () -> votes.cast(vote, 1));
        act(scene.members().get(0), () -> votes.cast(vote, 1));
        act(scene.members().get(2), () -> votes.cast(vote, 0));
        act(scene.chair(), () -> votes.count(vote));
        act(scene.secretary(), () -> votes.conclude(vote, REASON));
        assertThat(text(write(scene, CouncilPaper.COUNCIL_MINUTES, true))).contains("DỰ THẢO");
        act(scene.secretary(), () -> meetings.close(scene.meeting()));

        var minutes = text(write(scene, CouncilPaper.COUNCIL_MINUTES, true));

        assertThat(minutes)
                .doesNotContain("DỰ THẢO")
                .contains(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "BIÊN BẢN",
                        scene.chair().displayName(),
                        "<w:p>Hai văn bản & {{chair}}",
                        "Từng công tác tại Cần Thơ",
                        "người của cơ quan được xem xét",
                        "Biểu quyết kín",
                        "2 phiếu",
                        REASON,
                        "Chưa quyết định tại phiên này");
        var decisions = text(write(scene, CouncilPaper.COUNCIL_DECISIONS, true));
        assertThat(decisions).contains("quyết định 1 trên 3 mục", "2/3 phiếu");
        assertThat(word(write(scene, CouncilPaper.COUNCIL_MINUTES, false)))
                .contains("&lt;w:p&gt;Hai văn bản &amp; {{chair}}");
    }

    @Test
    void theMinutesNameEveryVoterOfAnOpenVoteInATableWithAHeadAndNobodyOfASecretOne() throws IOException {
        var scene = scenes.running();
        var open = as(scene.chair(), () -> votes.open(vote(scene, 0, VoteKind.OPEN)));
        act(scene.chair(), () -> votes.cast(open, 1));
        act(scene.members().get(0), () -> votes.cast(open, 0));
        act(scene.members().get(1), () -> votes.cast(open, 1));
        act(scene.chair(), () -> votes.count(open));
        act(scene.secretary(), () -> votes.conclude(open, REASON));
        var secret = as(scene.chair(), () -> votes.open(vote(scene, 1, VoteKind.SECRET)));
        act(scene.chair(), () -> votes.cast(secret, 1));
        act(scene.members().get(0), () -> votes.cast(secret, 1));
        act(scene.chair(), () -> votes.count(secret));
        act(scene.secretary(), () -> votes.conclude(secret, REASON));
        act(scene.secretary(), () -> meetings.close(scene.meeting()));

        var minutes = text(write(scene, CouncilPaper.COUNCIL_MINUTES, true));

        var first = minutes.substring(minutes.indexOf("1. Thành phố Cần Thơ"), minutes.indexOf("2. Thành phố Cần Thơ"));
        assertThat(first)
                .contains(
                        "Họ và tên Chức danh Biểu quyết",
                        scene.chair().displayName() + " Chủ tịch Công nhận điểm tự chấm: ",
                        scene.members().get(0).displayName() + " Thành viên Giữ điểm thẩm định: ",
                        scene.members().get(2).displayName() + " Thành viên Có mặt, không bỏ phiếu",
                        scene.members().get(3).displayName() + " Thành viên Không tham gia mục này");
        var second =
                minutes.substring(minutes.indexOf("2. Thành phố Cần Thơ"), minutes.indexOf("3. Thành phố Cần Thơ"));
        assertThat(second).contains("Biểu quyết kín", "2 phiếu").doesNotContain("Họ và tên", "không bỏ phiếu");
        assertThat(second)
                .doesNotContain(
                        scene.chair().displayName(), scene.members().get(0).displayName());
        var word = word(write(scene, CouncilPaper.COUNCIL_MINUTES, false));
        assertThat(heads(word))
                .as("tables whose first row is marked as their head")
                .isEqualTo(2);
    }

    /** Of the tables with lines: those of the members and of each open vote. */
    private static int heads(String word) {
        return word.split("<w:tblHeader", -1).length - 1;
    }

    private MeetingPaper write(Scene scene, CouncilPaper paper, boolean pdf) {
        return as(scene.chair(), () -> papers.write(scene.cycle().id(), scene.meeting(), paper, pdf));
    }

    private static String text(MeetingPaper paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper.content())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String word(MeetingPaper paper) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(paper.content()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }
}
