package vn.parindex.appraisal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.AbstractAggregateRoot;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.evidence.DocumentId;
import vn.parindex.shared.Points;
import vn.parindex.shared.RefusedException;

/**
 * One question of an appraiser to the agency about one criterion, while the appraisal of its file is still going on. It
 * decides nothing: the finding stays as it is until the appraiser has heard the answer.
 */
@Entity
@Table(name = "appraisal_query")
class CriterionQuery extends AbstractAggregateRoot<CriterionQuery> {

    @EmbeddedId
    private CriterionQueryId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "finding_id", updatable = false))
    private FindingId finding;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "appraisal_id", updatable = false))
    private AppraisalId appraisal;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "cycle_id", updatable = false))
    private CycleId cycle;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "agency_id", updatable = false))
    private AgencyId agency;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "leaf_id", updatable = false))
    private LeafId leaf;

    @Enumerated(EnumType.STRING)
    private QueryStatus status;

    private String question;

    /** Null where only the question was put. */
    @Embedded
    private ShownResult shown;

    @Embedded
    @AttributeOverride(name = "username", column = @Column(name = "asked_by"))
    @AttributeOverride(name = "name", column = @Column(name = "asked_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "asked_at"))
    private Signature asked;

    private int workingDays;
    private LocalDateTime dueAt;

    @Embedded
    @AttributeOverride(name = "by.username", column = @Column(name = "answered_by"))
    @AttributeOverride(name = "by.name", column = @Column(name = "answered_by_name"))
    @AttributeOverride(name = "by.at", column = @Column(name = "answered_at"))
    private QueryAnswer answer;

    @Embedded
    @AttributeOverride(name = "by.username", column = @Column(name = "ended_by"))
    @AttributeOverride(name = "by.name", column = @Column(name = "ended_by_name"))
    @AttributeOverride(name = "by.at", column = @Column(name = "ended_at"))
    private QueryEnd end;

    @Embedded
    @AttributeOverride(name = "username", column = @Column(name = "heard_by"))
    @AttributeOverride(name = "name", column = @Column(name = "heard_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "heard_at"))
    private Signature heard;

    @ElementCollection
    @CollectionTable(name = "appraisal_query_document", joinColumns = @JoinColumn(name = "query_id"))
    @OrderColumn(name = "place")
    @Column(name = "document_id")
    private List<UUID> documents = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "appraisal_query_extension", joinColumns = @JoinColumn(name = "query_id"))
    @OrderColumn(name = "place")
    private List<QueryExtension> extensions = new ArrayList<>();

    @Version
    private Long version;

    protected CriterionQuery() {}

    /** @param shown the provisional result that goes with the question; null for the question alone */
    CriterionQuery(AppraisalFinding finding, Reason question, ShownResult shown, QueryWindow window, Signature by) {
        this.id = CriterionQueryId.next();
        this.finding = finding.id();
        this.appraisal = finding.appraisal();
        this.cycle = finding.cycle();
        this.agency = finding.agency();
        this.leaf = finding.leaf();
        this.status = QueryStatus.OPEN;
        this.question = question.text();
        this.shown = shown;
        this.asked = by;
        this.workingDays = window.days();
        this.dueAt = window.due();
        tell(QueryAct.ASKED, Map.of("due", dueAt.toString()));
    }

    CriterionQueryId id() {
        return id;
    }

    FindingId finding() {
        return finding;
    }

    AppraisalId appraisal() {
        return appraisal;
    }

    CycleId cycle() {
        return cycle;
    }

    AgencyId agency() {
        return agency;
    }

    LeafId leaf() {
        return leaf;
    }

    boolean isOpen() {
        return status == QueryStatus.OPEN;
    }

    /** The answer, or the silence, is there and nobody of the ministry has taken note of it. */
    boolean waitsForMinistry() {
        return status.isToBeHeard() && heard == null;
    }

    Signature asked() {
        return asked;
    }

    int workingDays() {
        return workingDays;
    }

    LocalDateTime dueAt() {
        return dueAt;
    }

    /** The points that were shown and that the agency accepted; null where it did not. */
    Points acceptedPoints() {
        return answer != null && answer.response() == Response.ACCEPTED ? shown.points() : null;
    }

    /** Who answered for the agency; null while nobody has. */
    Signature answeredBy() {
        return answer == null ? null : answer.by();
    }

    /**
     * The agency's one word. To a shown result it accepts or contests with grounds, to a question alone it answers.
     *
     * @param what null only where a shown result is accepted
     */
    void answer(Response said, Reason what, List<DocumentId> brought, Signature by) {
        requireOpen(by.at());
        var fits = shown == null ? said == Response.ANSWERED : said == Response.ACCEPTED || said == Response.CONTESTED;
        if (!fits) {
            throw RefusedException.at("choice", "appraisal.refusal.chooseResponse");
        }
        status = QueryStatus.ANSWERED;
        answer = new QueryAnswer(said, what == null ? null : what.text(), by);
        brought.forEach(document -> documents.add(document.value()));
        tell(QueryAct.ANSWERED, Map.of("response", said.name(), "documents", String.valueOf(brought.size())));
    }

    /** More time for this one question. */
    void extend(QueryWindow longer, Reason why, Signature by) {
        requireOpen(by.at());
        if (!longer.due().isAfter(dueAt)) {
            throw RefusedException.at("days", "appraisal.refusal.queryNotLonger");
        }
        lengthen(longer, why.text(), by);
        tell(QueryAct.EXTENDED, Map.of("due", dueAt.toString(), "reason", why.text()));
    }

    /** A day off was declared inside the window: the agency gets its working day back. Time once given stays. */
    boolean give(QueryWindow recounted, String basis, Signature by) {
        if (!isOpen() || !recounted.due().isAfter(dueAt)) {
            return false;
        }
        lengthen(recounted, basis, by);
        tell(QueryAct.MOVED, Map.of("due", dueAt.toString(), "reason", basis));
        return true;
    }

    /** The ministry needs no answer any more; the agency reads why. */
    void withdraw(Reason why, Signature by) {
        requireWaiting();
        status = QueryStatus.WITHDRAWN;
        end = new QueryEnd(why.text(), by);
        tell(QueryAct.WITHDRAWN, Map.of("reason", why.text()));
    }

    /** The window has passed; false where there was nothing open any more. */
    boolean expire(Signature by) {
        if (!isOpen()) {
            return false;
        }
        status = QueryStatus.EXPIRED;
        end = new QueryEnd(null, by);
        tell(QueryAct.EXPIRED, Map.of());
        return true;
    }

    /** The ministry has taken note; does nothing where it had, or where there is nothing to take note of. */
    void hear(Signature by) {
        if (waitsForMinistry()) {
            heard = by;
            tell(QueryAct.HEARD, Map.of());
        }
    }

    /** Everything that was said. */
    QueryRow row() {
        return new QueryRow(
                id,
                version == null ? 0 : version,
                finding,
                cycle,
                agency,
                leaf,
                status,
                question,
                Optional.ofNullable(shown),
                asked,
                dueAt,
                extensions,
                Optional.ofNullable(answer),
                documents.stream().map(DocumentId::new).toList(),
                Optional.ofNullable(end),
                Optional.ofNullable(heard));
    }

    private void requireOpen(LocalDateTime now) {
        requireWaiting();
        if (now.isAfter(dueAt)) {
            throw new RefusedException("appraisal.refusal.queryOver", dueAt);
        }
    }

    private void requireWaiting() {
        switch (status) {
            case OPEN -> {}
            case ANSWERED ->
                throw new RefusedException(
                        "appraisal.refusal.queryAnswered",
                        answer.by().name(),
                        answer.by().at());
            case EXPIRED -> throw new RefusedException("appraisal.refusal.queryOver", dueAt);
            case WITHDRAWN -> throw new RefusedException("appraisal.refusal.queryWithdrawn", end.reason());
        }
    }

    private void lengthen(QueryWindow longer, String why, Signature by) {
        extensions.add(new QueryExtension(dueAt, longer.due(), why, by));
        workingDays = longer.days();
        dueAt = longer.due();
    }

    private void tell(QueryAct act, Map<String, String> detail) {
        registerEvent(new QueryMoved(act, id, appraisal, cycle, agency, leaf, dueAt, detail));
    }
}
