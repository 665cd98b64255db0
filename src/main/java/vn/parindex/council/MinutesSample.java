package vn.parindex.council;

import java.util.List;
import vn.parindex.document.PaperContent;

/** An invented meeting in which every placeholder has a value: templates are checked against it and shown with it. */
final class MinutesSample {

    private MinutesSample() {}

    static PaperContent content() {
        return PaperContent.empty()
                .text("issuer", "BỘ NỘI VỤ\nHỘI ĐỒNG THẨM ĐỊNH")
                .text("number", "      /BB-HĐTĐ")
                .text("place", "Hà Nội")
                .text("dateLine", "ngày 28 tháng 03 năm 2023")
                .text("meeting", "2")
                .text("year", "2022")
                .text("cycle", "Kỳ đánh giá năm 2022")
                .text("opened", "14:00 ngày 28/03/2023")
                .text("closed", "16:30 ngày 28/03/2023")
                .text("meetingPlace", "Phòng họp tầng 3, trụ sở Bộ Nội vụ")
                .text("chair", "Nguyễn Văn Mẫu")
                .text("secretary", "Trần Thị Mẫu")
                .text("voters", "5")
                .text("attended", "4")
                .text("rule", "Họp khi có mặt quá 1/2 số thành viên có quyền biểu quyết.")
                .text("items", "2")
                .text("decided", "1")
                .when("draft", true)
                .when("simulated", true)
                .when("closedMeeting", true)
                .list(
                        "members",
                        List.of(member("1", "Nguyễn Văn Mẫu", "Chủ tịch"), member("2", "Lê Văn Mẫu", "Thành viên")))
                .list("agenda", List.of(item()))
                .list("decisions", List.of(decision()));
    }

    private static PaperContent member(String place, String name, String position) {
        return PaperContent.empty()
                .text("place", place)
                .text("name", name)
                .text("position", position)
                .text("presence", "Có mặt");
    }

    private static PaperContent line() {
        return PaperContent.empty()
                .text("place", "1")
                .text("agency", "Tỉnh Mẫu")
                .text("code", "2.3.2")
                .text("name", "Xử lý văn bản trái pháp luật phát hiện qua kiểm tra")
                .text("maximum", "1,00")
                .text("self", "1,00")
                .text("appraised", "0,50")
                .text("result", "0,50")
                .text("reason", "Hai văn bản xử lý sau thời hạn 30 ngày.");
    }

    private static PaperContent item() {
        var vote = PaperContent.empty()
                .text("kind", "Biểu quyết công khai")
                .text("outcome", "Phương án nhiều phiếu nhất được chọn")
                .list(
                        "options",
                        List.of(PaperContent.empty()
                                .text("option", "Giữ điểm thẩm định")
                                .text("points", "0,50")
                                .text("count", "1")))
                .when("named", true)
                .list(
                        "roll",
                        List.of(
                                ballot("Nguyễn Văn Mẫu", "Chủ tịch", "Giữ điểm thẩm định: 0,50"),
                                ballot("Lê Văn Mẫu", "Thành viên", "Có mặt, không bỏ phiếu")));
        return line().text("cause", "Cơ quan không đồng ý")
                .list(
                        "recusals",
                        List.of(PaperContent.empty()
                                .text("who", "Phạm Văn Mẫu")
                                .text("why", "người của cơ quan được xem xét")))
                .list(
                        "opinions",
                        List.of(PaperContent.empty()
                                .text("who", "Lê Văn Mẫu")
                                .text("words", "Hai văn bản chậm 4 và 9 ngày.")))
                .list("votes", List.of(vote))
                .when("isDecided", true);
    }

    private static PaperContent ballot(String member, String position, String ballot) {
        return PaperContent.empty()
                .text("member", member)
                .text("position", position)
                .text("ballot", ballot);
    }

    private static PaperContent decision() {
        return line().text("way", "Biểu quyết công khai, 1/1 phiếu");
    }
}
