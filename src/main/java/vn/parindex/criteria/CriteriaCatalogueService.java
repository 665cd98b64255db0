package vn.parindex.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** All versions of all sets, whatever their state, and the end of a version's use. */
@Service
@Transactional
public class CriteriaCatalogueService {

    private final CriteriaDrafts drafts;
    private final StoredSets stored;
    private final SetUse use;
    private final ApplicationEventPublisher events;

    CriteriaCatalogueService(CriteriaDrafts drafts, StoredSets stored, SetUse use, ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.stored = stored;
        this.use = use;
        this.events = events;
    }

    /** Drafts first, newest change first; then published and retired versions by code, newest version first. */
    @PreAuthorize("hasAnyRole('" + Roles.CYCLE_MANAGER + "', '" + Roles.AUDITOR + "')")
    @Transactional(readOnly = true)
    public List<CatalogueRow> all() {
        var rows = new ArrayList<CatalogueRow>();
        drafts.heads()
                .forEach(head -> rows.add(new CatalogueRow(head.id(), head.header(), head.status(), head.changedAt())));
        rows.addAll(stored.catalogue());
        return rows;
    }

    /** A published or retired version as the editor reads it; empty for anything else. */
    @PreAuthorize("hasAnyRole('" + Roles.CYCLE_MANAGER + "', '" + Roles.AUDITOR + "')")
    @Transactional(readOnly = true)
    public Optional<DraftDetails> published(SetId id) {
        return stored.status(id)
                .flatMap(status -> stored.content(id).map(content -> DraftDetails.of(id, status, content)));
    }

    /**
     * No new cycle may use the version from now on.
     *
     * @throws RefusedException while an unfinished cycle uses it
     */
    @PreAuthorize("hasRole('" + Roles.CYCLE_MANAGER + "')")
    public void retire(SetId id) {
        var cycles = use.unfinishedCycles(id);
        if (!cycles.isEmpty()) {
            throw new RefusedException("criteria.refusal.inUse", String.join(", ", cycles));
        }
        stored.retire(id);
        stored.content(id).ifPresent(set -> events.publishEvent(SetChanged.of("retired", set.header())));
    }
}
