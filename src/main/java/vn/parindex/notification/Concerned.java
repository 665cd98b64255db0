package vn.parindex.notification;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.parindex.appraisal.AppraisalNavigation;
import vn.parindex.council.CouncilNavigation;
import vn.parindex.criteria.LeafId;
import vn.parindex.criteria.NodeId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleStep;
import vn.parindex.cycle.Cycles;
import vn.parindex.cycle.FieldInCharge;
import vn.parindex.cycle.Participant;
import vn.parindex.division.Divisions;
import vn.parindex.identity.Officer;
import vn.parindex.identity.OfficerId;
import vn.parindex.identity.Officers;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Roles;

/** Finds who is concerned by news at the moment it is told, and where it leads. */
@Component
class Concerned {

    private static final List<String> WRITERS = List.of(Roles.OFFICER, Roles.COORDINATOR);
    private static final List<String> ANSWERABLE = List.of(Roles.LEADER, Roles.COORDINATOR);
    private static final List<String> SECRETARIAT = List.of(Roles.COUNCIL_SECRETARY);

    private final Officers officers;
    private final Cycles cycles;
    private final Divisions divisions;
    private final ConcernedByQuestions questions;
    private final ConcernedByQueries queries;

    Concerned(
            Officers officers,
            Cycles cycles,
            Divisions divisions,
            ConcernedByQuestions questions,
            ConcernedByQueries queries) {
        this.queries = queries;
        this.questions = questions;
        this.officers = officers;
        this.cycles = cycles;
        this.divisions = divisions;
    }

    Told of(News news) {
        var cycle = news.cycle();
        var agency = news.agency();
        return switch (news.kind()) {
            case FILE_RETURNED ->
                told(officers.ofAgency(agency, WRITERS), null, SelfAssessmentNavigation.file(cycle, agency));
            case CLARIFICATION_OPENED, DECIDED_AGAIN ->
                told(officers.ofAgency(agency, Roles.STAFF), null, AppraisalNavigation.clarification(cycle, agency));
            case QUERY_ASKED, QUERY_EXTENDED, QUERY_WITHDRAWN, QUERY_ANSWERED, QUERY_EXPIRED -> queries.of(news);
            case LEAF_REOPENED -> reopened(news);
            case COUNCIL_DECIDED ->
                told(officers.ofAgency(agency, Roles.STAFF), null, SelfAssessmentNavigation.process(cycle, agency));
            case DEADLINE_EXTENDED ->
                told(
                        officers.ofAgency(agency, Roles.STAFF),
                        step(news),
                        SelfAssessmentNavigation.process(cycle, agency));
            case DEADLINE_MOVED -> moved(cycle, CycleStep.valueOf(news.subject()));
            case PART_GIVEN -> part(news);
            case QUESTION_ASKED,
                    QUESTION_ANSWERED,
                    GUIDANCE_PUBLISHED,
                    GUIDANCE_WITHDRAWN,
                    ANNOUNCED,
                    ANNOUNCEMENT_WITHDRAWN -> questions.of(news);
            case DUE_SOON, DUE_TODAY, OVERDUE, OVERDUE_HELD ->
                throw new IllegalArgumentException("Reminders are not news: " + news.kind());
        };
    }

    private Told moved(CycleId cycle, CycleStep step) {
        var people =
                switch (step) {
                    case SELF_ASSESSMENT, CLARIFICATION ->
                        cycles.participants(cycle).stream()
                                .map(Participant::agency)
                                .flatMap(agency -> officers.ofAgency(agency, Roles.STAFF).stream())
                                .toList();
                    case APPRAISAL, SECOND_DECISION -> appraisers(cycle);
                    case COUNCIL -> ofRoles(SECRETARIAT);
                    case PUBLICATION -> ofRoles(List.of(Roles.CYCLE_MANAGER));
                };
        var path =
                switch (step) {
                    case SELF_ASSESSMENT, CLARIFICATION, PUBLICATION -> "";
                    case APPRAISAL, SECOND_DECISION -> AppraisalNavigation.list(cycle);
                    case COUNCIL -> CouncilNavigation.list(cycle);
                };
        return told(people, step(step), path);
    }

    private List<Officer> appraisers(CycleId cycle) {
        return cycles.inCharges(cycle).all().stream()
                .map(FieldInCharge::ministry)
                .distinct()
                .flatMap(ministry -> officers.ofAgency(ministry, List.of(Roles.APPRAISER)).stream())
                .toList();
    }

    /** Whoever has the part now: the officer, or everybody of the unit. */
    private Told part(News news) {
        var division = divisions.of(news.cycle(), news.agency());
        var node = NodeId.of(news.subject());
        var people = division.at(node).stream()
                .flatMap(row -> officers.ofAgency(news.agency()).stream()
                        .filter(officer ->
                                row.to().officer().filter(officer.id()::equals).isPresent()
                                        || row.to().unit().isPresent()
                                                && row.to().unit().equals(division.unitOf(officer.id()))))
                .toList();
        return told(people, name(news, node), "");
    }

    /** Who answers for the file, and whoever has the leaf in hand today. */
    private Told reopened(News news) {
        var leaf = cycles.setOf(news.cycle(), news.agency()).leaf(LeafId.of(news.subject()));
        var division = divisions.of(news.cycle(), news.agency());
        var people = officers.ofAgency(news.agency()).stream()
                .filter(officer -> officer.hasAny(ANSWERABLE) || division.isMine(officer, leaf))
                .toList();
        return told(
                people,
                name(leaf.code(), leaf.name()),
                SelfAssessmentNavigation.leaf(news.cycle(), news.agency(), leaf.code()));
    }

    private LocalizedText name(News news, NodeId node) {
        var set = cycles.setOf(news.cycle(), news.agency());
        return set.leaves().stream()
                .filter(leaf -> leaf.id().value().equals(node.value()))
                .findFirst()
                .map(leaf -> name(leaf.code(), leaf.name()))
                .orElseGet(() -> name(set.node(node).code(), set.node(node).name()));
    }

    private static LocalizedText name(String code, LocalizedText name) {
        return new LocalizedText(code + " " + name.vi(), code + " " + name.en());
    }

    private List<Officer> ofRoles(Collection<String> roles) {
        return roles.stream().flatMap(role -> officers.withRole(role).stream()).toList();
    }

    private static LocalizedText step(News news) {
        return step(CycleStep.valueOf(news.subject()));
    }

    private static LocalizedText step(CycleStep step) {
        return MessageTexts.both("cycle.CycleStep." + step);
    }

    static Told told(Collection<Officer> people, LocalizedText subject, String path) {
        Map<OfficerId, Officer> once = new LinkedHashMap<>();
        people.forEach(officer -> once.putIfAbsent(officer.id(), officer));
        return new Told(once.values(), subject, path);
    }
}
