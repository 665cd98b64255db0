package vn.parindex;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.parindex.AccessAttempts.Attempt;
import vn.parindex.AccessStage.Subject;
import vn.parindex.appraisal.AnswerQuery;
import vn.parindex.appraisal.AskNow;
import vn.parindex.appraisal.CriterionQueryId;
import vn.parindex.appraisal.FindingId;
import vn.parindex.appraisal.QueryAnswerService;
import vn.parindex.appraisal.QueryService;
import vn.parindex.appraisal.Response;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Roles;

/** How operations on questions about single criteria are tried; what must be there before is asked by those who may. */
@Component
class QueryAttempts {

    private static final String IN_CHARGE = "BNV";
    private static final String REASON = AccessAttempts.REASON;

    private final QueryService queries;
    private final QueryAnswerService answers;
    private final TestPeople people;
    private final TestCycles agencies;

    QueryAttempts(QueryService queries, QueryAnswerService answers, TestPeople people, TestCycles agencies) {
        this.agencies = agencies;
        this.queries = queries;
        this.answers = answers;
        this.people = people;
    }

    Map<String, Attempt> all() {
        return Map.ofEntries(
                entry("query.read", this::read),
                entry("query.ask", (officer, stage) -> ActingOfficer.run(officer, () -> ask(officer, stage))),
                entry("query.extend", (officer, stage) -> {
                    var query = asked(officer, stage);
                    ActingOfficer.run(officer, () -> queries.extend(query, 1, REASON));
                }),
                entry("query.withdraw", (officer, stage) -> {
                    var query = asked(officer, stage);
                    ActingOfficer.run(officer, () -> queries.withdraw(query, REASON));
                }),
                entry("query.hear", (officer, stage) -> {
                    var query = asked(officer, stage);
                    if (stage.state().equals(FileStatus.SUBMITTED.name())) {
                        answer(people.of(stage.agency(), Roles.OFFICER), query);
                    }
                    ActingOfficer.run(officer, () -> queries.hear(query));
                }),
                entry("query.answer", (officer, stage) -> answer(officer, asked(officer, stage))));
    }

    /** By whichever way the role has: the agency's own, or the desk. */
    private void read(Officer officer, AccessStage stage) {
        try {
            ActingOfficer.run(officer, () -> answers.of(stage.cycle().id(), stage.agency()));
        } catch (NotFoundException notTheirs) {
            ActingOfficer.run(officer, () -> queries.of(id(officer, stage)));
        }
    }

    private CriterionQueryId ask(Officer asker, AccessStage stage) {
        var finding = subject(asker, stage).finding();
        return queries.ask(new AskNow(id(asker, stage), finding == null ? 0 : finding.version(), REASON, 1, false));
    }

    /** A question that is there, where there can be one. */
    private CriterionQueryId asked(Officer officer, AccessStage stage) {
        if (!stage.state().equals(FileStatus.SUBMITTED.name())) {
            return CriterionQueryId.next();
        }
        var asker = officer.has(Roles.COUNCIL_SECRETARY)
                ? stage.cycle().secretary()
                : people.of(agencies.agency(IN_CHARGE), Roles.APPRAISER);
        return ActingOfficer.call(asker, () -> ask(asker, stage));
    }

    private void answer(Officer officer, CriterionQueryId query) {
        ActingOfficer.run(officer, () -> answers.answer(new AnswerQuery(query, Response.ANSWERED, REASON, List.of())));
    }

    private static FindingId id(Officer officer, AccessStage stage) {
        var finding = subject(officer, stage).finding();
        return finding == null ? FindingId.next() : finding.id();
    }

    private static Subject subject(Officer officer, AccessStage stage) {
        return officer.has(Roles.COUNCIL_SECRETARY) ? stage.secretariat() : stage.ministry();
    }
}
