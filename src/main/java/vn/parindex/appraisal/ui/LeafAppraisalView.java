package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.parindex.appraisal.AppraisalNavigation;
import vn.parindex.appraisal.AppraisalOverview;
import vn.parindex.appraisal.AppraisalService;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleRow;
import vn.parindex.identity.AccessMatrix;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Bar;
import vn.parindex.shell.BelongsTo;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.HasKeys;
import vn.parindex.shell.KeyHint;

/** One criterion over all agencies on the appraiser's desk; evidence and decision beside the grid follow the row. */
@Route(AppraisalNavigation.GRID)
@RolesAllowed({Roles.APPRAISER, Roles.COUNCIL_SECRETARY, Roles.CYCLE_MANAGER, Roles.AUDITOR})
@BelongsTo(AppraisalNavigation.LIST)
class LeafAppraisalView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBar, HasKeys {

    private static final String KEYS = "appraisal.keys.";

    private final transient AppraisalOverview overview;
    private final transient AppraisalService service;
    private final transient AccessMatrix access;
    private final transient Desktop desktop;
    private transient CycleRow cycle;
    private transient Leaf leaf;
    private LeafBoard board;
    private LeafBar leafBar;

    LeafAppraisalView(AppraisalOverview overview, AppraisalService service, AccessMatrix access, Desktop desktop) {
        this.overview = overview;
        this.service = service;
        this.access = access;
        this.desktop = desktop;
        addClassName("appraisal-board");
        Shortcuts.addShortcutListener(this, () -> leafBar.goBack(), Key.PAGE_UP, KeyModifier.ALT);
        Shortcuts.addShortcutListener(this, () -> leafBar.goOn(), Key.PAGE_DOWN, KeyModifier.ALT);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        cycle = desktop.cycle(event);
        var id = LeafId.of(event.getRouteParameters().get("leafId").orElse(""));
        if (overview.grid(cycle.id(), id).rows().isEmpty()) {
            throw new NotFoundException("findings of leaf " + id);
        }
        leaf = desktop.leaf(id);
        leafBar = new LeafBar(cycle.id(), leaf, overview.leaves(cycle.id()), desktop);
        board = new LeafBoard(cycle, leaf, overview, service, leafBar, access.permits("finding.decide"));
        removeAll();
        if (cycle.simulated()) {
            board.markSimulated();
        }
        add(board);
    }

    @Override
    public void fillBar(Bar bar) {
        leafBar.fill(bar, board.grid());
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "appraisal.LeafAppraisalView.title", leaf.code(), leaf.name().in(getLocale()));
    }

    @Override
    public List<KeyHint> keys() {
        return hints();
    }

    static List<KeyHint> hints() {
        return List.of(
                KeyHint.of(KEYS + "row", "↑", "↓"),
                KeyHint.of(KEYS + "keep", "1"),
                KeyHint.of(KEYS + "change", "2"),
                KeyHint.of(KEYS + "ask", "3"),
                KeyHint.of(KEYS + "evidence", "Enter"),
                KeyHint.of(KEYS + "grid", "Esc"),
                KeyHint.of(KEYS + "save", "Ctrl", "Enter"),
                KeyHint.of(KEYS + "undo", "Ctrl", "Z"),
                KeyHint.of(KEYS + "leaf", "Alt", "PgUp", "PgDn"));
    }
}
