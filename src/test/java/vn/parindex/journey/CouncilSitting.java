package vn.parindex.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import vn.parindex.council.CouncilNavigation;
import vn.parindex.cycle.CycleId;

/** A Council at its meeting, everybody at a browser of their own. */
final class CouncilSitting {

    private static final String KEEP = "Giữ điểm thẩm định";
    private static final String SELF = "Công nhận điểm tự chấm";
    private static final String TOLD = "Từng công tác tại cơ quan này đến tháng 6.";

    private final CycleId cycle;
    private final Person chair;
    private final Person secretary;
    private final List<Person> members;

    /** @param members four of them */
    CouncilSitting(CycleId cycle, Person chair, Person secretary, List<Person> members) {
        this.cycle = cycle;
        this.chair = chair;
        this.secretary = secretary;
        this.members = members;
    }

    /** The secretary plans the meeting and puts on its agenda what waits. */
    void plan() {
        secretary.open(CouncilNavigation.meetings(cycle)).sees("2 mục chờ xếp").press("Lên lịch phiên họp");
        secretary.write("vaadin-dialog-overlay vaadin-date-picker input", "28/03/2023");
        secretary.page().keyboard().press("Enter");
        secretary.write("vaadin-dialog-overlay vaadin-text-field input", "Phòng họp 1");
        secretary.picture("68-plan").confirm("Lên lịch").sees("Chương trình còn trống");
        secretary.press("Thêm mục").press("Cơ quan không đồng ý: 1").press("Hai người chấm lệch nhau: 1");
        secretary.picture("69-agenda").confirm("Đưa vào chương trình").sees("0/2 đã quyết");
    }

    void open() {
        var room = secretary.page().url();
        Stream.concat(Stream.of(chair), members.stream())
                .forEach(person -> person.page().navigate(room));
        members.get(1).sees("Phiên họp chưa khai mạc").picture("70-before-the-meeting");
        assertThat(members.get(1).barriers()).isEmpty();
        chair.press("Khai mạc").sees("Đang họp từ");
        secretary.press("Vào phòng họp");
        members.forEach(member -> member.press("Vào phòng họp").sees("Rời phòng họp"));
        chair.sees("5/5 có mặt, đủ số (cần 3)");
    }

    /** What the secretary changes is in another member's agenda without anybody's doing. */
    void orderTheAgenda() {
        line(secretary, "Cần Thơ").click();
        secretary.page().waitForTimeout(500);
        var first = lines(secretary).first().innerText();
        var way = first.contains("Cần Thơ") ? "xuống sau" : "lên trước";
        secretary.all("vaadin-button[aria-label*='" + way + "']").click();
        members.get(3)
                .page()
                .waitForFunction(
                        "first => !document.querySelector('.council-agenda__line').innerText.includes(first)",
                        first.contains("Cần Thơ") ? "Cần Thơ" : "Hải Phòng");
    }

    /** One is recused, the secret vote of the other four ends two to two, and the chair decides openly. */
    void tie() {
        takeUp("Cần Thơ");
        var recused = members.get(0);
        recused.press("Tôi không tham gia mục này");
        recused.write("vaadin-dialog-overlay textarea", TOLD).confirm("Không tham gia");
        chair.sees(TOLD).press("Bắt đầu biểu quyết");
        members.get(1).sees("Phiếu không ghi tên").choose(KEEP).picture("71-secret-vote");
        assertThat(members.get(1).barriers()).isEmpty();
        members.get(1).press("Bỏ phiếu").sees("Phiếu của bạn đã được ghi nhận");
        members.subList(2, 4)
                .forEach(member -> member.choose(SELF).press("Bỏ phiếu").sees("đã được ghi nhận"));
        chair.choose(KEEP).press("Bỏ phiếu").sees("4/4 đã bỏ phiếu");
        assertThat(recused.all("vaadin-radio-button").count()).isZero();
        chair.press("Kiểm phiếu");
        recused.sees("Hòa phiếu; Chủ tịch quyết định công khai.");
        chair.all("vaadin-radio-button").first().waitFor();
        chair.picture("72-tie").choose(KEEP).press("Quyết định:");
        conclude("Hòa phiếu, phiếu của Chủ tịch quyết định.", "Đã quyết 0,75");
    }

    /** The chair proposes, everybody present agrees, nobody votes. */
    void agree() {
        takeUp("Hải Phòng");
        chair.choose("Không bỏ phiếu nếu mọi người đồng ý")
                .all("vaadin-select.council-proposal")
                .click();
        chair.page().locator("vaadin-select-item").filter(having(SELF)).click();
        chair.press("Bắt đầu biểu quyết");
        Stream.concat(Stream.of(chair), members.stream())
                .forEach(person -> person.press("Đồng ý").sees("đã được ghi nhận"));
        chair.press("Kiểm phiếu");
        conclude("Mọi người có mặt đồng ý, không bỏ phiếu.", "Đã quyết 1,00");
    }

    private void conclude(String how, String decided) {
        secretary
                .sees(how)
                .write("vaadin-text-area.council-reason textarea", "Hội đồng thống nhất sau khi xem tài liệu.");
        secretary.press("Ghi quyết định");
        members.get(3).sees("Hội đồng đã quyết định").sees(decided).picture("73-decided");
        assertThat(members.get(3).barriers()).isEmpty();
    }

    private void takeUp(String agency) {
        line(chair, agency).click();
        chair.page().waitForTimeout(500);
        if (chair.all("vaadin-button:has-text('Chuyển sang bàn mục này')").count() > 0) {
            chair.press("Chuyển sang bàn mục này");
        }
        line(members.get(0), agency).filter(having("Đang bàn")).waitFor();
    }

    void close() {
        chair.press("Bế mạc").confirm("Bế mạc").sees("Bế mạc lúc");
        members.get(3).sees("Bế mạc lúc");
        takeThePapersAway(members.get(3).press("Biên bản"));
        members.get(3).open(CouncilNavigation.meetings(cycle)).sees("Đã bế mạc").picture("74-meetings");
        assertThat(members.get(3).barriers()).isEmpty();
    }

    /** From the menu that is open. */
    private static void takeThePapersAway(Person member) {
        for (var paper : List.of("Biên bản", "Danh sách quyết định")) {
            assertThat(begins(member, paper + ", Word", 2)).isEqualTo("PK");
            assertThat(begins(member, paper + ", PDF", 4)).isEqualTo("%PDF");
        }
    }

    private static String begins(Person member, String entry, int length) {
        var address = member.all("a").filter(having(entry)).first().getAttribute("href");
        var paper = member.page()
                .request()
                .get(URI.create(member.page().url()).resolve("/" + address).toString());
        assertThat(paper.status()).as(address).isEqualTo(200);
        return new String(paper.body(), 0, length, StandardCharsets.US_ASCII);
    }

    private static Locator line(Person person, String agency) {
        return lines(person).filter(having(agency)).first();
    }

    private static Locator lines(Person person) {
        return person.all(".council-agenda__line");
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
