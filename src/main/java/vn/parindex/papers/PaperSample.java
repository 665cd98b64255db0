package vn.parindex.papers;

import java.util.List;
import java.util.Locale;
import vn.parindex.document.PaperContent;

/** An invented file in which every placeholder has a value: templates are checked against it and shown with it. */
final class PaperSample {

    private PaperSample() {}

    static PaperContent content(Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        return heading()
                .text("points", "41,25")
                .text("maximum", "68,50")
                .text("percent", "60,22%")
                .text("leaves", "3")
                .text("scored", "2")
                .text("missing", "1")
                .text("notApplicable", "0")
                .text("documents", "2")
                .text("explained", "1")
                .text(
                        "difficulties",
                        "Số liệu của một số lĩnh vực chỉ có sau ngày 31 tháng 01.\nMột số phần mềm chưa kết nối.")
                .text("proposals", "Hướng dẫn thống nhất cách tính tỷ lệ hồ sơ trực tuyến.")
                .when("hasMissing", true)
                .when("hasDifficulties", true)
                .when("hasProposals", true)
                .when("hasExplanations", true)
                .list("fields", List.of(field(english)))
                .list("explainedFields", List.of(explained(english)));
    }

    private static PaperContent heading() {
        return PaperContent.empty()
                .text("issuer", "ỦY BAN NHÂN DÂN\nTỈNH MẪU")
                .text("number", "      /BC-UBND")
                .text("place", "Tỉnh Mẫu")
                .text("dateLine", "ngày      tháng      năm 2023")
                .text("year", "2022")
                .text("agency", "Tỉnh Mẫu")
                .text("setName", "Bộ tiêu chí ví dụ")
                .text("signatoryTitle", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH")
                .text("signatory", "Nguyễn Văn Mẫu")
                .text("hash", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
                .when("draft", true)
                .when("simulated", true)
                .list("recipients", List.of(PaperContent.empty().text("recipient", "Bộ Nội vụ")));
    }

    private static PaperContent field(boolean english) {
        return PaperContent.empty()
                .text("code", "1")
                .text("name", english ? "Direction of the reform" : "Công tác chỉ đạo, điều hành cải cách hành chính")
                .text("leaves", "3")
                .text("maximum", "8,50")
                .text("points", "6,25")
                .text("percent", "73,53%")
                .text("missing", "1")
                .when("hasMissing", true)
                .list(
                        "rows",
                        List.of(
                                group(english),
                                leaf(english, "1.1.1", "1,50", true),
                                leaf(english, "1.1.2", english ? "not yet" : "chưa có", false)));
    }

    private static PaperContent group(boolean english) {
        var group = PaperContent.empty()
                .text("code", "1.1")
                .text("name", english ? "The yearly plan" : "Kế hoạch cải cách hành chính năm");
        return PaperContent.empty().list("group", List.of(group)).when("leaf", false);
    }

    private static PaperContent leaf(boolean english, String code, String points, boolean proved) {
        var leaf = PaperContent.empty()
                .text("code", code)
                .text("name", english ? "The plan is issued on time" : "Ban hành kế hoạch đúng thời hạn")
                .text("maximum", "1,50")
                .text("points", points)
                .text("basis", english ? "Issued before 31 December" : "Ban hành trước ngày 31 tháng 12")
                .text("documents", proved ? "12/QĐ-UBND – Quyết định ban hành Kế hoạch, trang 3" : "–")
                .when("hasBasis", true);
        return PaperContent.empty().when("group", false).list("leaf", List.of(leaf));
    }

    private static PaperContent explained(boolean english) {
        var item = PaperContent.empty()
                .text("code", "1.1.2")
                .text("name", english ? "The plan is carried out" : "Mức độ thực hiện kế hoạch")
                .text("points", english ? "not yet" : "chưa có")
                .text("maximum", "1,50")
                .text("why", english ? "No evidence." : "Chưa có tài liệu kiểm chứng.")
                .text(
                        "explanation",
                        english ? "The report is issued in February." : "Báo cáo sẽ được ban hành trong tháng 02.")
                .text("documents", "15/BC-UBND – Báo cáo sơ kết")
                .when("hasExplanation", true)
                .when("hasDocuments", true);
        return PaperContent.empty()
                .text("code", "1")
                .text("name", english ? "Direction of the reform" : "Công tác chỉ đạo, điều hành cải cách hành chính")
                .text("maximum", "8,50")
                .text("points", "6,25")
                .list("items", List.of(item));
    }
}
