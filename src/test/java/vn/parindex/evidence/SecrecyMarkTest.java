package vn.parindex.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecrecyMarkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Báo cáo (Mật).pdf",
                "Bao cao (mat).pdf",
                "MẬT_Kế hoạch.docx",
                "Kế hoạch - Mật.docx",
                "Kế hoạch_TỐI MẬT.pdf",
                "[Tối mật] Phương án.pdf",
                "Phương án tuyệt mật 2022.pdf",
                "TUYET_MAT phuong an.pdf",
                "Độ mật: Mật",
                "12/BC-UBND (Mật)"
            })
    void isSeenInNames(String name) {
        assertThat(SecrecyMark.inName(name)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quy định bảo mật thông tin.pdf",
                "Đổi mật khẩu hệ thống một cửa.docx",
                "Mật độ dân số năm 2022.xlsx",
                "Báo cáo công tác bảo vệ bí mật nhà nước.pdf",
                "Mật ong rừng U Minh.pdf",
                "Bề mặt đường bộ.pdf",
                "mat bang gia dat 2022.pdf",
                "toi mat giay to.pdf",
                "45/BC-UBND"
            })
    void everydayWordsAreNoMarks(String name) {
        assertThat(SecrecyMark.inName(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UBND THÀNH PHỐ\nMẬT\nSố: 12/BC-UBND",
                "TỐI MẬT\nKế hoạch",
                "BỘ NỘI VỤ\n  [TUYỆT MẬT]  \n",
                "Mức độ mật: Tối mật\nKế hoạch",
                "UBND THÀNH PHỐ CẦN THƠ\nSố: 15/BC-UBND\nM Ậ T\nCần Thơ, ngày 12 tháng 12 năm 2022",
                "SỞ NỘI VỤ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 15/BC-SNV TỐI MẬT\nBÁO CÁO",
                "Số: 15/BC-UBND Độc lập - Tự do - Hạnh phúc\nMẬT Cần Thơ, ngày 12 tháng 12 năm 2022",
                "BỘ CÔNG AN\nT U Y Ệ T  M Ậ T\nPHƯƠNG ÁN",
                "Độ mật: Mật"
            })
    void isSeenAsAStampOnAPage(String page) {
        assertThat(SecrecyMark.onPage(page)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Điều 3. Tài liệu có dấu Mật được quản lý theo quy định.",
                "Báo cáo về bảo vệ bí mật nhà nước\nTỔ CHỨC THỰC HIỆN",
                "Đề nghị bảo\nmật khẩu cá nhân",
                "VỀ VIỆC BẢO MẬT THÔNG TIN",
                "QUY CHẾ QUẢN LÝ TÀI LIỆU VÀ BẢO\nMẬT\nBan hành kèm theo Quyết định số 12/QĐ-UBND",
                "KẾ HOẠCH BẢO VỆ BÍ\n\nMẬT\nNHÀ NƯỚC NĂM 2022",
                "MẬT ĐỘ DÂN SỐ\nMẬT KHẨU\nMẶT BẰNG",
                "Số: 15/BC-UBND\nBÁO CÁO\nVề công tác bảo mật, ngày 12 tháng 12",
                "MẬT ONG U MINH, ngày hội sản phẩm",
                "Bảo vệ tài liệu tối mật là trách nhiệm của mọi người."
            })
    void wordsAboutSecrecyAreNoStamp(String page) {
        assertThat(SecrecyMark.onPage(page)).isEmpty();
    }
}
