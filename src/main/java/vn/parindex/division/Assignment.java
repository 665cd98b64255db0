package vn.parindex.division;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.data.domain.AbstractAggregateRoot;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.NodeId;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.OfficerId;

/** One part of a file in somebody's hands. A nearer one overrides that of the node above. */
@Entity
@Table(name = "division_assignment")
class Assignment extends AbstractAggregateRoot<Assignment> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AssignmentId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "cycle_id", updatable = false))
    private CycleId cycle;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "agency_id", updatable = false))
    private AgencyId agency;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "node_id", updatable = false))
    private NodeId node;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit_id"))
    private UnitId unit;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "officer_id"))
    private OfficerId officer;

    private String assigneeName;
    private LocalDate dueOn;
    private String note;

    @Enumerated(EnumType.STRING)
    private AssignmentState state;

    private String reason;
    private String changedBy;
    private String changedByName;
    private LocalDateTime changedAt;

    @Version
    private Long version;

    @Transient
    private WorkDivided step;

    protected Assignment() {
        // for JPA
    }

    /** Gives a part that nobody has. */
    Assignment(Part part, Order order, Signed by) {
        id = AssignmentId.next();
        cycle = part.cycle();
        agency = part.agency();
        node = part.node();
        state = AssignmentState.GIVEN;
        take(order);
        sign(by, AssignmentAct.GIVEN, order.note());
    }

    /** A part of what somebody has comes back by itself: the rest stays with them. */
    static Assignment handedBack(Part part, Order order, String reason, Signed by) {
        var back = new Assignment(part, order, by);
        back.clearDomainEvents();
        back.handBack(reason, by);
        return back;
    }

    /** As it was before the coordinator took it away. */
    static Assignment restored(Part part, AssignmentRow before, Signed by) {
        var restored = new Assignment();
        restored.id = AssignmentId.next();
        restored.cycle = part.cycle();
        restored.agency = part.agency();
        restored.node = part.node();
        restored.restore(before, by);
        return restored;
    }

    /** To somebody else, or to the same with another date or note; they have to say yes again. */
    void giveAnew(Order order, Signed by) {
        state = state.moveTo(AssignmentState.GIVEN);
        reason = null;
        take(order);
        sign(by, AssignmentAct.REASSIGNED, order.note());
    }

    /** Saying yes twice changes nothing. */
    void accept(Signed by) {
        if (state != AssignmentState.ACCEPTED) {
            state = state.moveTo(AssignmentState.ACCEPTED);
            sign(by, AssignmentAct.ACCEPTED, null);
        }
    }

    /** Back to the coordinator, with the reason. */
    void handBack(String why, Signed by) {
        state = state.moveTo(AssignmentState.HANDED_BACK);
        reason = why;
        sign(by, AssignmentAct.HANDED_BACK, why);
    }

    void withdraw(Signed by) {
        sign(by, AssignmentAct.WITHDRAWN, null);
    }

    /** Nobody had it before the coordinator's last step. */
    void undo(Signed by) {
        sign(by, AssignmentAct.UNDONE, null);
    }

    /** As it was before the coordinator's last step. */
    void restore(AssignmentRow before, Signed by) {
        state = before.state();
        reason = before.reason();
        take(new Order(before.to(), before.name().vi(), before.dueOn(), before.note()));
        sign(by, AssignmentAct.UNDONE, before.note());
    }

    private void take(Order order) {
        unit = order.to().unit().orElse(null);
        officer = order.to().officer().orElse(null);
        assigneeName = order.name();
        dueOn = order.dueOn();
        note = order.note();
    }

    private void sign(Signed by, AssignmentAct act, String words) {
        changedBy = by.by().username();
        changedByName = by.by().displayName();
        changedAt = by.at();
        step = new WorkDivided(cycle, agency, node, act, to(), assigneeName, dueOn, words);
        registerEvent(step);
    }

    /** What was done to it last, in this transaction. */
    WorkDivided step() {
        return step;
    }

    boolean holds(Order wanted) {
        return state != AssignmentState.HANDED_BACK && order().equals(wanted);
    }

    AssignmentId id() {
        return id;
    }

    NodeId node() {
        return node;
    }

    Part part() {
        return new Part(cycle, agency, node);
    }

    Assignee to() {
        return new Assignee(Optional.ofNullable(unit), Optional.ofNullable(officer));
    }

    AssignmentState state() {
        return state;
    }

    Order order() {
        return new Order(to(), assigneeName, dueOn, note);
    }

    long version() {
        return version == null ? 0 : version;
    }
}
