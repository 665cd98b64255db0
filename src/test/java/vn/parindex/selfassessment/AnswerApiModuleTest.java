package vn.parindex.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.parindex.ApiClient;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.TestSessions;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.shared.Roles;

/** The endpoint that the browser saves to while people type, over real HTTP. */
class AnswerApiModuleTest extends IntegrationTest {

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestFiles testFiles;

    @Autowired
    private TestSessions sessions;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private TestCycle cycle;
    private AgencyId canTho;
    private ApiClient officer;
    private Leaf choice;
    private Leaf ratio;

    @BeforeEach
    void open() throws Exception {
        cycle = cycles.open(10, "92", "22");
        canTho = cycles.agency("92");
        officer = sessions.of(people.of(canTho, Roles.OFFICER));
        choice = testFiles.leaves(cycle.id(), canTho).get(0);
        ratio = testFiles.leaves(cycle.id(), canTho).get(1);
    }

    @Test
    void whatIsTypedIsCommittedAndEchoed() throws Exception {
        var answer = officer.put(
                path(ratio),
                "{\"version\":0,\"figures\":{\"b\":\"409.127\",\"a\":\"412.386\"},\"explanation\":\"Số liệu\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        var saved = ApiClient.json(answer);
        assertThat(saved.get("version").asInt()).isEqualTo(1);
        assertThat(saved.get("status").asText()).isEqualTo("DRAFT");
        assertThat(saved.get("points").asText()).isEqualTo("0,99");
        assertThat(saved.at("/echo/b").asText()).isEqualTo("409.127");
        assertThat(saved.at("/trace/0/text").asText()).contains("409.127");
        assertThat(saved.get("savedAt").asText()).matches("\\d\\d:\\d\\d");
        var stored = ApiClient.json(officer.get(path(ratio)));
        assertThat(stored.at("/figures/b").asText()).isEqualTo("409.127");
        assertThat(stored.get("explanation").asText()).isEqualTo("Số liệu");
        assertThat(stored.get("closed").isNull()).isTrue();
    }

    @Test
    void wordsOfAnotherPersonAreNeverSavedInOnesOwnName() throws Exception {
        var typed = "{\"version\":0,\"explanation\":\"Của người khác\"}";

        var answer = officer.put(path(ratio), typed, "X-Typed-By", "somebody.else");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(ApiClient.json(officer.get(path(ratio))).get("version").asInt())
                .isZero();
    }

    @Test
    void everyAnswerWithScoresSaysWhetherTheyAreInvented() throws Exception {
        assertThat(invented()).containsExactly("true", "true", "true");
        assertThat(officer.get(path(ratio)).headers().firstValue("X-Simulated-Data"))
                .contains("true");

        jdbc.update(
                "UPDATE cycle_cycle SET simulated = FALSE WHERE id = ?",
                cycle.id().value());

        assertThat(invented()).containsExactly("false", "false", "false");
        assertThat(officer.get(path(ratio)).headers().firstValue("X-Simulated-Data"))
                .isEmpty();
    }

    /** What an answer that is read, one that is saved and one in conflict say. */
    private List<String> invented() throws Exception {
        var stored = ApiClient.json(officer.get(path(ratio)));
        long version = stored.get("version").asLong();
        var typed = "{\"version\":%d,\"figures\":{\"b\":\"%d\",\"a\":\"100\"}}";
        var saved = ApiClient.json(officer.put(path(ratio), typed.formatted(version, version + 1)));
        var conflict = officer.put(path(ratio), typed.formatted(version, 77));
        assertThat(conflict.statusCode()).isEqualTo(409);
        return Stream.of(stored, saved, ApiClient.json(conflict))
                .map(answer -> answer.path("simulated").toString())
                .toList();
    }

    @Test
    void aPointIsADecimalSignInEnglishAndAGroupInVietnamese() throws Exception {
        officer.inEnglish();

        var saved =
                ApiClient.json(officer.put(path(ratio), "{\"version\":0,\"figures\":{\"b\":\"98.45\",\"a\":\"100\"}}"));

        assertThat(saved.get("points").asText()).isEqualTo("0.98");
        assertThat(saved.get("exactPoints").asText()).isEqualTo("0.9845");
    }

    @Test
    void partialAndContradictoryDraftsAreSavedWithWhatIsWrong() throws Exception {
        var partial = ApiClient.json(officer.put(path(ratio), "{\"version\":0,\"figures\":{\"b\":\"5\",\"a\":\"\"}}"));
        assertThat(partial.get("points").isNull()).isTrue();
        assertThat(partial.at("/problem/field").asText()).isEqualTo("figures.a");

        var zero = ApiClient.json(officer.put(path(ratio), "{\"version\":1,\"figures\":{\"b\":\"0\",\"a\":\"0\"}}"));
        assertThat(zero.get("version").asInt()).isEqualTo(2);
        assertThat(zero.at("/problem/message").asText()).contains("bằng 0");
    }

    @Test
    void everyFieldThatCannotBeReadIsNamed() throws Exception {
        var answer = officer.put(path(ratio), "{\"version\":0,\"figures\":{\"b\":\"NaN\",\"a\":\"-5\"}}");

        assertThat(answer.statusCode()).isEqualTo(422);
        var errors = ApiClient.json(answer).get("errors");
        assertThat(errors.findValuesAsText("field")).containsExactlyInAnyOrder("figures.a", "figures.b");
        assertThat(errors.findValuesAsText("message"))
                .anySatisfy(text -> assertThat(text).isEqualTo("Số liệu không được nhỏ hơn 0. Kiểm tra lại ô này."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"version\":0,\"figures\":{\"b\":\"1e400\"}}|figures.b",
                "{\"version\":0,\"figures\":{\"b\":\"12345678901234567890\"}}|figures.b",
                "{\"version\":0,\"figures\":{\"x\":\"1\"}}|figures.x",
                "{\"version\":0,\"choice\":0}|choice",
                "{\"version\":0,\"choice\":1e400}|choice",
                "{\"version\":0,\"choice\":1e999999999}|choice",
                "{\"version\":0,\"choice\":1.5}|choice",
                "{\"version\":0,\"choice\":\"NaN\"}|choice",
                "{\"version\":0,\"choice\":-1}|choice",
                "{\"version\":0,\"notApplicable\":true}|notApplicable",
                "{\"version\":0,\"explanation\":\"a\\u0000b\"}|explanation",
                "{\"version\":\"x\"}|version",
                "{}|version"
            })
    void nonsenseIsRefusedAtItsField(String body, String field) throws Exception {
        var answer = officer.put(path(ratio), body);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(ApiClient.json(answer).at("/errors/0/field").asText()).isEqualTo(field);
        assertThat(ApiClient.json(answer).at("/errors/0/message").asText()).doesNotContain("refusal");
        assertThat(version(ratio)).isZero();
    }

    @Test
    void tooLongAnExplanationIsRefusedAndABrokenBodyIsNotUnderstood() throws Exception {
        var body = "{\"version\":0,\"explanation\":\"" + "ă".repeat(50_000) + "\"}";
        assertThat(officer.put(path(choice), body).statusCode()).isEqualTo(422);
        assertThat(officer.put(path(choice), "{\"version\":0,").statusCode()).isEqualTo(400);
        assertThat(officer.put(path(choice), "[]").statusCode()).isIn(400, 422);
    }

    @Test
    void twoOfficersOnOneAnswerSeeBothContents() throws Exception {
        var colleague = sessions.of(people.of(canTho, Roles.OFFICER)).inEnglish();
        officer.put(path(choice), "{\"version\":0,\"choice\":2,\"explanation\":\"của tôi\"}");

        var answer = colleague.put(path(choice), "{\"version\":0,\"choice\":1,\"explanation\":\"mine\"}");

        assertThat(answer.statusCode()).isEqualTo(409);
        JsonNode both = ApiClient.json(answer);
        assertThat(both.at("/yours/explanation").asText()).isEqualTo("mine");
        assertThat(both.at("/yours/points").asText()).isEqualTo("0.50");
        assertThat(both.at("/theirs/explanation").asText()).isEqualTo("của tôi");
        assertThat(both.at("/theirs/points").asText()).isEqualTo("1.00");
        assertThat(both.at("/theirs/version").asInt()).isEqualTo(1);
        assertThat(both.at("/theirs/by").asText()).startsWith("Người thử");
        assertThat(both.at("/theirs/at").asText()).contains("2023");
        assertThat(version(choice)).isEqualTo(1);
    }

    @Test
    void afterTheDeadlineItSaysSoAndStoresNothing() throws Exception {
        jdbc.update(
                "UPDATE cycle_deadline SET due_at = ? WHERE cycle_id = ? AND step = 'SELF_ASSESSMENT'",
                LocalDateTime.now(clock).minusMinutes(1),
                cycle.id().toString());

        var answer = officer.put(path(choice), "{\"version\":0,\"choice\":2}");

        assertThat(answer.statusCode()).isEqualTo(423);
        assertThat(ApiClient.json(answer).get("message").asText())
                .startsWith("Hết hạn lúc ")
                .endsWith("Hồ sơ chỉ đọc; có thể đề nghị gia hạn, kèm lý do.");
        assertThat(version(choice)).isZero();
        assertThat(ApiClient.json(officer.get(path(choice))).get("closed").asText())
                .startsWith("Hết hạn lúc ");
    }

    @Test
    void strangersFindNothing() throws Exception {
        var stranger = sessions.of(people.of(cycles.agency("22"), Roles.OFFICER));

        assertThat(stranger.get(path(choice)).statusCode()).isEqualTo(404);
        assertThat(stranger.put(path(choice), "{\"version\":0,\"choice\":1}").statusCode())
                .isEqualTo(404);
        assertThat(officer.get(path(choice).replace(canTho.toString(), "x")).statusCode())
                .isEqualTo(404);
        assertThat(officer.get(path(choice).replace(choice.id().toString(), canTho.toString()))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void sessionsTokensAndRolesAreAsked() throws Exception {
        assertThat(sessions.anonymous().get(path(choice)).statusCode()).isEqualTo(401);
        var leader = sessions.of(people.of(canTho, Roles.LEADER));
        assertThat(leader.get(path(choice)).statusCode()).isEqualTo(200);
        assertThat(leader.put(path(choice), "{\"version\":0,\"choice\":1}").statusCode())
                .isEqualTo(403);
        officer.forgetToken();
        assertThat(officer.put(path(choice), "{\"version\":0,\"choice\":1}").statusCode())
                .isEqualTo(403);
    }

    private String path(Leaf leaf) {
        return "api/cycles/" + cycle.id() + "/agencies/" + canTho + "/leaves/" + leaf.id() + "/answer";
    }

    private long version(Leaf leaf) throws Exception {
        return ApiClient.json(officer.get(path(leaf))).get("version").asLong();
    }
}
