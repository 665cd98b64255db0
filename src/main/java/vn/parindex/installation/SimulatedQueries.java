package vn.parindex.installation;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyRow;
import vn.parindex.appraisal.AnswerQuery;
import vn.parindex.appraisal.AppraisedLeaf;
import vn.parindex.appraisal.AskNow;
import vn.parindex.appraisal.CriterionQueryId;
import vn.parindex.appraisal.Findings;
import vn.parindex.appraisal.QueryAnswerService;
import vn.parindex.appraisal.QueryService;
import vn.parindex.appraisal.Response;
import vn.parindex.appraisal.Verdict;
import vn.parindex.cycle.CycleId;
import vn.parindex.evidence.DocumentId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.scoring.RatioRule;
import vn.parindex.shared.Roles;

/**
 * Appraisers ask single agencies about single criteria of the open cycle, and some answer: with a document, by contesting
 * what they were shown, or not yet.
 */
@Component
class SimulatedQueries {

    private static final LocalDateTime AFTERNOON = LocalDateTime.of(2023, 2, 3, 15, 30);
    private static final String WITH_ACCOUNTS = "89";
    private static final String QUESTION =
            "Số liệu tại mục này lấy từ hệ thống nào, tính đến ngày nào? Đề nghị gửi bản chụp sổ theo dõi (mô phỏng).";
    private static final String ANSWER =
            "Số liệu lấy từ hệ thống một cửa điện tử, tính đến 31/12; gửi kèm bản chụp (nội dung mô phỏng).";
    private static final String GROUNDS =
            "Nhiệm vụ đã hoàn thành trong năm, văn bản ký trước ngày 31/12 gửi kèm (nội dung mô phỏng).";

    private final QueryService queries;
    private final QueryAnswerService answers;
    private final Findings findings;
    private final SimulatedFiles files;
    private final SimulatedOfficers officers;
    private final SimulatedTime time;
    private final Agencies agencies;

    SimulatedQueries(
            QueryService queries,
            QueryAnswerService answers,
            Findings findings,
            SimulatedFiles files,
            SimulatedOfficers officers,
            SimulatedTime time,
            Agencies agencies) {
        this.queries = queries;
        this.answers = answers;
        this.findings = findings;
        this.files = files;
        this.officers = officers;
        this.time = time;
        this.agencies = agencies;
    }

    /** Today's questions, and what has come back by the afternoon. */
    void happen(CycleId cycle, int year) {
        var angiang = agency(WITH_ACCOUNTS);
        var laocai = agency("10");
        var answered = ask(cycle, "moha.appraiser", angiang, 3, false);
        ask(cycle, "vpcp.appraiser", angiang, 5, false);
        ask(cycle, "mic.appraiser", angiang, 1, true);
        var contested = ask(cycle, "moha.appraiser", laocai, 3, true);
        ask(cycle, "moha.appraiser2", agency("02"), 4, false);
        time.moveTo(AFTERNOON);
        ActingOfficer.run(
                officers.account("angiang.officer"),
                () -> answer(answered, Response.ANSWERED, ANSWER, List.of(files.register(year, angiang))));
        ActingOfficer.run(
                officers.of(laocai, Roles.OFFICER), () -> answer(contested, Response.CONTESTED, GROUNDS, List.of()));
    }

    private void answer(CriterionQueryId query, Response said, String words, List<DocumentId> documents) {
        answers.answer(new AnswerQuery(query, said, words, documents));
    }

    /** About the first criterion on the appraiser's desk that fits, one with figures if there is any. */
    private CriterionQueryId ask(CycleId cycle, String asker, AgencyRow agency, int days, boolean showing) {
        var officer = officers.account(asker);
        var fitting = showing ? Verdict.CHANGED : Verdict.PENDING;
        var finding = findings.leaves(cycle, agency.id()).stream()
                .filter(leaf -> leaf.ministry().equals(officer.agency()))
                .sorted(Comparator.comparing(leaf -> !(leaf.leaf().rule() instanceof RatioRule)))
                .map(AppraisedLeaf::finding)
                .filter(candidate -> candidate.decision().verdict() == fitting)
                .filter(candidate -> candidate.opinions().isEmpty())
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("Nothing for %s to ask %s about".formatted(asker, agency.code())));
        return ActingOfficer.call(
                officer, () -> queries.ask(new AskNow(finding.id(), finding.version(), QUESTION, days, showing)));
    }

    private AgencyRow agency(String code) {
        return agencies.byCode(code).orElseThrow();
    }
}
