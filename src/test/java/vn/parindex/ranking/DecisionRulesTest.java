package vn.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.ledger.Actor;
import vn.parindex.shared.RefusedException;

class DecisionRulesTest {

    private static final Actor MEMBER = new Actor("steering.member", "Ủy viên Ban Chỉ đạo");
    private static final LocalDateTime NOW = LocalDateTime.of(2025, 3, 28, 9, 30);
    private static final LocalDate TODAY = NOW.toLocalDate();

    @ParameterizedTest
    @ValueSource(strings = {"268/QĐ-BNV", " 268 / QĐ-BNV ", "1294/QĐ-BNV", "12/2025/QĐ-TTg"})
    void takesNumbersAsTheyStandOnDocuments(String number) {
        assertThat(DecisionRules.approval(number, TODAY, MEMBER, NOW).number()).isEqualTo(number.replace(" ", ""));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "268", "QĐ-BNV", "268/", "/QĐ-BNV", "268/QĐ-BNV; DROP", "268/=1+1", "268\\QĐ"})
    void refusesWhatIsNoNumberOfADecision(String number) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> DecisionRules.approval(number, TODAY, MEMBER, NOW))
                .matches(refused -> refused.field().equals("number"));
    }

    @Test
    void wantsADateThatIsNotAhead() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> DecisionRules.approval("268/QĐ-BNV", null, MEMBER, NOW))
                .matches(refused -> refused.field().equals("date"));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> DecisionRules.approval("268/QĐ-BNV", TODAY.plusDays(1), MEMBER, NOW))
                .matches(refused -> refused.field().equals("date"));
    }

    @Test
    void wantsAReasonForTheCouncil() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> DecisionRules.returned("  ngắn ", MEMBER, NOW))
                .matches(refused -> refused.field().equals("reason"));
        assertThat(DecisionRules.returned("Xem lại mục 3.2.1 của Cần Thơ", MEMBER, NOW)
                        .verdict())
                .isEqualTo(SteeringVerdict.RETURNED);
    }
}
