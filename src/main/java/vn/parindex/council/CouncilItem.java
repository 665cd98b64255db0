package vn.parindex.council;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.Reason;
import vn.parindex.appraisal.Signature;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.FileId;
import vn.parindex.shared.Points;
import vn.parindex.shared.RefusedException;

/** One leaf of one agency before the Council. What the Council decides is the last word before the lock. */
@Entity
@Table(name = "council_item")
class CouncilItem extends AbstractAggregateRoot<CouncilItem> {

    @EmbeddedId
    private ItemId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "file_id"))
    private FileId file;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "cycle_id"))
    private CycleId cycle;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "agency_id"))
    private AgencyId agency;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "leaf_id"))
    private LeafId leaf;

    @Enumerated(EnumType.STRING)
    private ItemCause cause;

    @Enumerated(EnumType.STRING)
    private ItemStatus status;

    private Points selfPoints;
    private Points appraisedPoints;
    private Points decidedPoints;
    private String reason;

    @Embedded
    @AttributeOverride(name = "username", column = @Column(name = "decided_by"))
    @AttributeOverride(name = "name", column = @Column(name = "decided_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
    private Signature decided;

    @Version
    private Long version;

    protected CouncilItem() {}

    private CouncilItem(FileId file, Subject subject, ItemCause cause) {
        this.id = ItemId.next();
        this.file = file;
        this.cycle = subject.cycle();
        this.agency = subject.agency();
        this.leaf = subject.leaf();
        this.cause = cause;
        this.status = ItemStatus.OPEN;
        this.selfPoints = subject.selfPoints();
        this.appraisedPoints = subject.appraisedPoints();
    }

    /** Put on the list because the rules say so. */
    static CouncilItem referred(FileId file, Subject subject, ItemCause cause) {
        return new CouncilItem(file, subject, cause);
    }

    /** Put on the list by the secretary, or because a member asked for it. */
    static CouncilItem added(FileId file, Subject subject, ItemCause cause) {
        var item = new CouncilItem(file, subject, cause);
        item.registerEvent(new CouncilItemAdded(subject.cycle(), subject.agency(), subject.leaf()));
        return item;
    }

    ItemId id() {
        return id;
    }

    FileId file() {
        return file;
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

    ItemCause cause() {
        return cause;
    }

    boolean isOpen() {
        return status == ItemStatus.OPEN;
    }

    /** A decision must have been made on the present version; otherwise somebody else was faster. */
    boolean isAt(long seen) {
        return version == null || version == seen;
    }

    /** Back on the list: what was decided stays in the ledger, the Council decides anew on the points in force. */
    void reopen(ItemCause why) {
        if (isOpen()) {
            throw new RefusedException("council.refusal.alreadyOnList");
        }
        status = status.moveTo(ItemStatus.OPEN);
        cause = why;
        appraisedPoints = decidedPoints;
        decidedPoints = null;
        reason = null;
        decided = null;
        registerEvent(new CouncilItemAdded(cycle, agency, leaf));
    }

    /** The Council's word; null points: the leaf does not apply to the agency. */
    void decide(Points points, Reason why, Signature by) {
        if (!isOpen()) {
            throw new RefusedException("council.refusal.alreadyDecided", decided.name());
        }
        status = status.moveTo(ItemStatus.DECIDED);
        decidedPoints = points;
        reason = why.text();
        decided = by;
        registerEvent(new CouncilItemDecided(cycle, agency, leaf, points));
    }

    Points selfPoints() {
        return selfPoints;
    }

    Points appraisedPoints() {
        return appraisedPoints;
    }

    /** As lists show it. */
    ItemRow row() {
        return new ItemRow(
                id,
                version == null ? 0 : version,
                file,
                cycle,
                agency,
                leaf,
                cause,
                status,
                selfPoints,
                appraisedPoints,
                decidedPoints,
                reason,
                decided);
    }
}
