package vn.parindex.appraisal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.evidence.DocumentId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;

/** Asks and answers about single criteria for tests, through the services as whoever may do it. */
@Component
public class QueryFlow {

    /** Long enough for a question, and to be found on screens and in files. */
    public static final String QUESTION = "Số hồ sơ đúng hạn lấy từ hệ thống nào?";

    /** Long enough for an answer. */
    public static final String WORDS = "Lấy từ hệ thống một cửa của tỉnh.";

    private static final int DAYS = 3;

    private final QueryService queries;
    private final QueryAnswerService answers;
    private final AppraisalOverview overview;

    QueryFlow(QueryService queries, QueryAnswerService answers, AppraisalOverview overview) {
        this.queries = queries;
        this.answers = answers;
        this.overview = overview;
    }

    /** The question alone. */
    public CriterionQueryId ask(Officer appraiser, FindingId finding) {
        return ask(appraiser, finding, false);
    }

    /** In these words. */
    public CriterionQueryId ask(Officer appraiser, FindingId finding, String question) {
        return ask(appraiser, finding, question, false);
    }

    /** With or without the provisional result. */
    public CriterionQueryId ask(Officer appraiser, FindingId finding, boolean showing) {
        return ask(appraiser, finding, QUESTION, showing);
    }

    private CriterionQueryId ask(Officer appraiser, FindingId finding, String question, boolean showing) {
        return ActingOfficer.call(
                appraiser,
                () -> queries.ask(
                        new AskNow(finding, overview.finding(finding).finding().version(), question, DAYS, showing)));
    }

    public void answer(Officer officer, CriterionQueryId query, DocumentId... documents) {
        say(officer, query, Response.ANSWERED, WORDS, documents);
    }

    public void say(Officer officer, CriterionQueryId query, Response said, String words, DocumentId... documents) {
        ActingOfficer.run(officer, () -> answers.answer(new AnswerQuery(query, said, words, List.of(documents))));
    }

    /** What somebody of the agency reads. */
    public List<QueryDetails> read(Officer officer, CycleId cycle, AgencyId agency) {
        return ActingOfficer.call(officer, () -> answers.of(cycle, agency));
    }

    /** What somebody of the ministry reads of the last question. */
    public QueryRow last(Officer appraiser, FindingId finding) {
        var all = ActingOfficer.call(appraiser, () -> queries.of(finding));
        return all.get(all.size() - 1);
    }
}
