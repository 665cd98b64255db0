package vn.parindex.appraisal;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.selfassessment.AttachDocument;
import vn.parindex.selfassessment.ClarificationEvidence;
import vn.parindex.selfassessment.Submissions;
import vn.parindex.selfassessment.SubmittedAnswer;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;

/**
 * The agency's side of questions about single criteria: it reads what it is asked, of that criterion only, and answers
 * once, inside the window. Auditor and cycle manager read too.
 */
@Service
@Transactional
public class QueryAnswerService {

    /** What is still open, the first to fall due at the head; then what is over, as it was asked. */
    private static final Comparator<CriterionQuery> MOST_URGENT_FIRST =
            Comparator.comparing(query -> query.isOpen() ? query.dueAt() : LocalDateTime.MAX);

    private static final int MOST_DOCUMENTS = 20;

    private final CriterionQueries queries;
    private final Appraisals appraisals;
    private final Submissions submissions;
    private final ClarificationEvidence evidence;
    private final CurrentOfficer officer;
    private final Plan plan;
    private final Desks desks;

    QueryAnswerService(
            CriterionQueries queries,
            Appraisals appraisals,
            Submissions submissions,
            ClarificationEvidence evidence,
            CurrentOfficer officer,
            Plan plan,
            Desks desks) {
        this.queries = queries;
        this.appraisals = appraisals;
        this.submissions = submissions;
        this.evidence = evidence;
        this.officer = officer;
        this.plan = plan;
        this.desks = desks;
    }

    /** All questions that ministries put to one agency in a cycle: those that wait first, then the latest. */
    @PreAuthorize("@access.permits('query.read')")
    @Transactional(readOnly = true)
    public List<QueryDetails> of(CycleId cycle, AgencyId agency) {
        var reader = officer.get();
        if (!reader.isStaffOf(agency) && !Desk.readsAll(reader)) {
            throw new NotFoundException("queries to " + agency + " in " + cycle);
        }
        var asked = queries.findByFile(cycle, agency);
        var ministries =
                appraisals
                        .findByIdIn(asked.stream()
                                .map(CriterionQuery::appraisal)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Appraisal::id, Function.identity()));
        var leaves = asked.stream().map(CriterionQuery::leaf).collect(Collectors.toSet());
        var answers = submissions.answers(cycle, agency, leaves).stream()
                .collect(Collectors.toMap(SubmittedAnswer::leaf, Function.identity()));
        return asked.stream()
                .sorted(MOST_URGENT_FIRST)
                .map(query -> new QueryDetails(
                        query.row().forAgency(),
                        plan.leaf(query.leaf()),
                        ministries.get(query.appraisal()).inCharge(),
                        answers.get(query.leaf()),
                        query.row().isOpenAt(desks.now())))
                .toList();
    }

    /** Answers; what is brought proves the criterion from then on. */
    @PreAuthorize("@access.permits('query.answer')")
    public void answer(AnswerQuery command) {
        var query = queries.take(command.query()).orElseThrow(() -> unknown(command.query()));
        if (!officer.get().isStaffOf(query.agency())) {
            throw unknown(command.query());
        }
        evidence.requireWriter(query.cycle(), query.agency(), query.leaf());
        var words = command.said();
        if (command.documents().size() > MOST_DOCUMENTS) {
            throw RefusedException.at("documents", "appraisal.refusal.tooManyDocuments", MOST_DOCUMENTS);
        }
        query.answer(command.response(), words, command.documents(), desks.sign());
        command.documents()
                .forEach(document -> evidence.bring(
                        new AttachDocument(query.cycle(), query.agency(), query.leaf(), document, null)));
        queries.save(query);
    }

    private static NotFoundException unknown(CriterionQueryId id) {
        return new NotFoundException("query " + id);
    }
}
