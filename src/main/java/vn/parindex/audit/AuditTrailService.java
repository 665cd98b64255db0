package vn.parindex.audit;

import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.shared.CurrentUser;
import vn.parindex.shared.Roles;

/** Reading the trail. Who only keeps accounts sees what happened to accounts, and no scores. */
@Service
@Transactional(readOnly = true)
public class AuditTrailService {

    private static final String EVERYTHING = "%";
    private static final String ACCOUNTS = "account.%";

    private final AuditRows rows;
    private final CurrentUser user;

    AuditTrailService(AuditRows rows, CurrentUser user) {
        this.rows = rows;
        this.user = user;
    }

    /** The events that the reader may see and the filter leaves, newest first. */
    @PreAuthorize("@access.permits('audit.read')")
    public List<AuditRow> list(AuditFilter filter, Pageable page) {
        return rows.find(filter, visible(), page);
    }

    /** The kinds of events that have occurred. */
    @PreAuthorize("@access.permits('audit.read')")
    public List<String> actions() {
        return rows.actions(visible());
    }

    /** The agencies to filter by. */
    @PreAuthorize("@access.permits('audit.read')")
    public List<AuditedAgency> agencies() {
        return rows.agencies();
    }

    private String visible() {
        var readsAll = user.roles().contains(Roles.AUDITOR) || user.roles().contains(Roles.CYCLE_MANAGER);
        return readsAll ? EVERYTHING : ACCOUNTS;
    }
}
