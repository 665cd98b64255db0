package vn.parindex.council.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.ScreenText;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.ViewTest;
import vn.parindex.appraisal.AppraisalFlow;
import vn.parindex.appraisal.QueryFlow;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.ledger.LedgerStep;
import vn.parindex.ledger.ScoreEntry;
import vn.parindex.ledger.ScoreLedger;

/** A recorded score as the Council reads it: a question to the agency is a question, not the reason of the points. */
class LedgerRowTest extends ViewTest {

    @Autowired
    private AppraisalFlow flow;

    @Autowired
    private QueryFlow queries;

    @Autowired
    private ScoreLedger ledger;

    @Test
    void whatWasAskedWithTheWholeFileIsToldAsAQuestionInBothLanguages() {
        var cycle = flow.appraising(4, "92");
        var finding = flow.finding(cycle.id(), flow.agency("92"), "1.1");
        ActingOfficer.run(
                flow.appraiser("BNV"), () -> flow.service().ask(finding.id(), finding.version(), QueryFlow.QUESTION));
        flow.closeAll(cycle.id(), flow.agency("92"));

        assertThat(row(cycle, Locale.forLanguageTag("vi")))
                .contains("bên thẩm định hỏi cơ quan: “" + QueryFlow.QUESTION + "”")
                .containsOnlyOnce(QueryFlow.QUESTION);
        assertThat(row(cycle, Locale.ENGLISH))
                .contains("the appraising side asked the agency: “" + QueryFlow.QUESTION + "”")
                .containsOnlyOnce(QueryFlow.QUESTION);
    }

    @Test
    void whatWasAskedAtOnceKeepsItsWordsFromTheCouncil() {
        var cycle = flow.appraising(4, "92");
        var asker = flow.appraiser("BNV");
        var query = queries.ask(
                asker, flow.finding(cycle.id(), flow.agency("92"), "1.1").id());
        queries.answer(flow.coordinator("92"), query);
        flow.closeAll(cycle.id(), flow.agency("92"));

        assertThat(row(cycle, Locale.forLanguageTag("vi")))
                .contains("bên thẩm định hỏi cơ quan", "cơ quan trả lời")
                .doesNotContain(QueryFlow.QUESTION, QueryFlow.WORDS);
    }

    @Test
    void aReasonStaysAReason() {
        var cycle = flow.appraising(4, "92");
        flow.change(cycle.id(), flow.agency("92"), "1.1", "0");
        flow.closeAll(cycle.id(), flow.agency("92"));

        assertThat(row(cycle, Locale.forLanguageTag("vi")))
                .contains(AppraisalFlow.REASON)
                .doesNotContain("hỏi cơ quan");
    }

    private String row(TestCycle cycle, Locale locale) {
        signIn(cycle.chair());
        UI.getCurrent().setLocale(locale);
        return ScreenText.of(new LedgerRow(appraised(cycle)));
    }

    private ScoreEntry appraised(TestCycle cycle) {
        var agency = flow.agency("92");
        var leaf = flow.finding(cycle.id(), agency, "1.1").leaf();
        List<ScoreEntry> history = ledger.history(cycle.id(), agency, leaf);
        return history.stream()
                .filter(entry -> entry.step() == LedgerStep.APPRAISED)
                .findFirst()
                .orElseThrow();
    }
}
