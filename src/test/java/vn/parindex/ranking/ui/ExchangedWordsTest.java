package vn.parindex.ranking.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.ScreenText;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestPeople;
import vn.parindex.ViewTest;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.AppraisalFlow;
import vn.parindex.appraisal.QueryFlow;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.ledger.ExchangeWords;
import vn.parindex.ranking.LeafPath;
import vn.parindex.ranking.ScorePathService;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Texts;

/** Question and answer about one criterion on the path of its score: words for those to whom they were announced. */
class ExchangedWordsTest extends ViewTest {

    @Autowired
    private AppraisalFlow flow;

    @Autowired
    private QueryFlow queries;

    @Autowired
    private ScorePathService scores;

    @Autowired
    private TestPeople people;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private TestCycle cycle;
    private AgencyId canTho;
    private Officer asker;

    @BeforeEach
    void exchange() {
        cycle = flow.appraising(4, "92");
        canTho = flow.agency("92");
        asker = flow.appraiser("BNV");
        var query = queries.ask(asker, flow.finding(cycle.id(), canTho, "1.1").id());
        queries.answer(flow.coordinator("92"), query);
        flow.closeAll(cycle.id(), canTho);
    }

    @Test
    void managerAndAuditorReadTheWordsAndNotWhoAsked() {
        for (var reader : new Officer[] {cycle.manager(), people.of(Roles.AUDITOR)}) {
            assertThat(history(reader))
                    .contains(QueryFlow.QUESTION, QueryFlow.WORDS, "bên thẩm định hỏi cơ quan", "cơ quan trả lời")
                    .doesNotContain(asker.displayName() + " hỏi");
        }
    }

    @Test
    void whoeverElseReadsScoresReadsThatAndWhenOnly() {
        for (var role : new String[] {Roles.STEERING_MEMBER, Roles.COUNCIL_CHAIR, Roles.COUNCIL_MEMBER}) {
            assertThat(history(people.of(role)))
                    .as(role)
                    .contains("bên thẩm định hỏi cơ quan", "cơ quan trả lời")
                    .doesNotContain(QueryFlow.QUESTION, QueryFlow.WORDS);
        }
    }

    @Test
    void theAgencyReadsItsOwnOnceResultsArePublicAndNoOthers() {
        var own = people.of(canTho, Roles.OFFICER);
        assertThatThrownBy(() -> history(own)).isInstanceOf(NotFoundException.class);
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("UPDATE cycle_cycle SET status = 'PUBLISHED' WHERE id = ?")
                    .param(cycle.id().value())
                    .update();

            assertThat(history(own)).contains(QueryFlow.QUESTION, QueryFlow.WORDS);
            assertThatThrownBy(() -> history(people.of(flow.agency("22"), Roles.OFFICER)))
                    .isInstanceOf(NotFoundException.class);
        });
    }

    @Test
    void whatWasAskedWithTheWholeFileIsToldOnce() {
        var other = askedWithTheFile();

        assertThat(asked(other, other.manager()))
                .containsOnlyOnce(QueryFlow.QUESTION)
                .contains("bên thẩm định hỏi cơ quan");
        for (var role : new String[] {Roles.STEERING_MEMBER, Roles.COUNCIL_CHAIR, Roles.COUNCIL_MEMBER}) {
            assertThat(asked(other, people.of(role)))
                    .as(role)
                    .doesNotContain(QueryFlow.QUESTION)
                    .contains("bên thẩm định hỏi cơ quan");
        }
    }

    @Test
    void theWorkbookTellsAQuestionAsAQuestionToThoseWhoMayReadIt() throws IOException {
        var other = askedWithTheFile();

        for (var locale : new Locale[] {Locale.forLanguageTag("vi"), Locale.ENGLISH}) {
            var words = Texts.of(locale, "ledger.Exchange.asked", "").substring(2);
            assertThat(workbook(other, other.manager(), locale)).contains(words, QueryFlow.QUESTION);
            assertThat(workbook(other, people.of(Roles.STEERING_MEMBER), locale))
                    .contains(words)
                    .doesNotContain(QueryFlow.QUESTION);
        }
    }

    @Test
    void itIsToldInBothLanguages() {
        var path = path(cycle.manager());

        assertThat(ExchangeWords.of(Locale.ENGLISH).sentences(path.exchanges()))
                .hasSize(2)
                .anyMatch(sentence -> sentence.contains("the appraising side asked the agency: “" + QueryFlow.QUESTION))
                .anyMatch(sentence -> sentence.contains("the agency answered: “" + QueryFlow.WORDS));
    }

    private TestCycle askedWithTheFile() {
        var other = flow.appraising(4, "22");
        var finding = flow.finding(other.id(), flow.agency("22"), "1.1");
        ActingOfficer.run(asker, () -> flow.service().ask(finding.id(), finding.version(), QueryFlow.QUESTION));
        flow.closeAll(other.id(), flow.agency("22"));
        return other;
    }

    private String asked(TestCycle other, Officer reader) {
        signIn(reader);
        return ScreenText.of(new LeafHistory(path(other, flow.agency("22"), reader)));
    }

    private String workbook(TestCycle other, Officer reader, Locale locale) throws IOException {
        var file = ActingOfficer.call(reader, () -> scores.export(other.id(), flow.agency("22"), null, locale));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file.content()));
                var text = new XSSFExcelExtractor(workbook)) {
            return text.getText();
        }
    }

    private String history(Officer reader) {
        signIn(reader);
        return ScreenText.of(new LeafHistory(path(reader)));
    }

    private LeafPath path(Officer reader) {
        return path(cycle, canTho, reader);
    }

    private LeafPath path(TestCycle of, AgencyId agency, Officer reader) {
        return ActingOfficer.call(reader, () -> scores.paths(of.id(), agency)).stream()
                .filter(path -> path.leaf().code().equals("1.1"))
                .findFirst()
                .orElseThrow();
    }
}
