package vn.parindex.division;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.data.domain.AbstractAggregateRoot;
import vn.parindex.agency.AgencyId;
import vn.parindex.shared.Folded;
import vn.parindex.shared.LocalizedText;

/** A department of an agency, or an organisation below it that contributes to its file. */
@Entity
@Table(name = "division_unit")
class Unit extends AbstractAggregateRoot<Unit> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private UnitId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "agency_id", updatable = false))
    private AgencyId agency;

    private String nameVi;
    private String nameEn;
    private String nameFolded;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private LocalDateTime closedAt;

    @Version
    private Long version;

    protected Unit() {
        // for JPA
    }

    Unit(AgencyId agency, UnitDraft draft) {
        this.id = UnitId.next();
        this.agency = agency;
        name(draft);
        tell("unitAdded");
    }

    void change(UnitDraft draft) {
        name(draft);
        tell("unitChanged");
    }

    /** Takes it off the list; what was given to it stays on record under its name. */
    void close(LocalDateTime now) {
        closedAt = now;
        tell("unitClosed");
    }

    private void name(UnitDraft draft) {
        nameVi = draft.nameVi();
        nameEn = draft.nameEn().isEmpty() ? null : draft.nameEn();
        nameFolded = Folded.of(draft.nameVi());
        kind = draft.kind();
    }

    private void tell(String act) {
        registerEvent(new PeopleChanged(agency, act, Map.of("unit", nameVi, "kind", kind.name())));
    }

    UnitId id() {
        return id;
    }

    AgencyId agency() {
        return agency;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    boolean isNamed(UnitDraft draft) {
        return nameFolded.equals(Folded.of(draft.nameVi()));
    }

    UnitRow row() {
        return new UnitRow(id, new LocalizedText(nameVi, nameEn), kind, version == null ? 0 : version);
    }
}
