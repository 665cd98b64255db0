package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.AppraisalNavigation;
import vn.parindex.appraisal.CriterionQueryId;
import vn.parindex.appraisal.FindingId;
import vn.parindex.appraisal.GridScope;
import vn.parindex.criteria.LeafId;
import vn.parindex.criteria.NodeId;
import vn.parindex.cycle.CycleRow;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Bar;
import vn.parindex.shell.BelongsTo;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.HasKeys;
import vn.parindex.shell.KeyHint;

/** The appraiser's desk as a grid: one leaf or one field over all agencies, or one agency over all leaves. */
@Route(AppraisalNavigation.GRID)
@RouteAlias(AppraisalNavigation.FIELD)
@RouteAlias(AppraisalNavigation.AGENCY)
@RolesAllowed({Roles.APPRAISER, Roles.COUNCIL_SECRETARY, Roles.CYCLE_MANAGER, Roles.AUDITOR})
@BelongsTo(AppraisalNavigation.LIST)
class AppraisalGridView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBar, HasKeys {

    private static final String KEYS = "appraisal.keys.";

    private final transient Workplace work;
    private final transient Querying querying;
    private final transient Desktop desktop;
    private final transient Subjects subjects;
    private transient CycleRow cycle;
    private transient Subject subject;
    private GridBoard board;
    private BoardBar boardBar;

    AppraisalGridView(Workplace work, Querying querying, Desktop desktop, Subjects subjects) {
        this.querying = querying;
        this.work = work;
        this.desktop = desktop;
        this.subjects = subjects;
        addClassName("appraisal-board");
        Shortcuts.addShortcutListener(this, () -> boardBar.goBack(), Key.PAGE_UP, KeyModifier.ALT);
        Shortcuts.addShortcutListener(this, () -> boardBar.goOn(), Key.PAGE_DOWN, KeyModifier.ALT);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        cycle = desktop.cycle(event);
        var scope = scope(event.getRouteParameters());
        var index = work.grids().index(cycle.id(), scope);
        if (index.lines().isEmpty()) {
            throw new NotFoundException("findings of " + scope);
        }
        subject = subjects.of(cycle.id(), scope, getLocale());
        boardBar = new BoardBar(cycle.id(), subject, desktop);
        board = new GridBoard(scope, boardBar, index, work, querying);
        removeAll();
        if (cycle.simulated()) {
            board.markSimulated();
        }
        add(board);
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(AppraisalNavigation.QUERY)
                .ifPresent(query -> board.choose(querying.findingOf(CriterionQueryId.of(query))));
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(AppraisalNavigation.FINDING)
                .ifPresent(finding -> board.choose(FindingId.of(finding)));
    }

    private static GridScope scope(RouteParameters parameters) {
        return parameters
                .get("leafId")
                .map(id -> GridScope.leaf(LeafId.of(id)))
                .or(() -> parameters.get("fieldId").map(id -> GridScope.field(NodeId.of(id))))
                .or(() -> parameters.get("agencyId").map(id -> GridScope.agency(AgencyId.of(id))))
                .orElseThrow(() -> new NotFoundException("what the grid is about"));
    }

    @Override
    public void fillBar(Bar bar) {
        boardBar.fill(bar, board.index());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("appraisal.AppraisalGridView.title", subject.title());
    }

    @Override
    public List<KeyHint> keys() {
        return hints();
    }

    /** The keys that are shown at the foot; the others are behind F1. */
    static List<KeyHint> foot() {
        return List.of(
                KeyHint.of(KEYS + "row", "↑", "↓"),
                KeyHint.of(KEYS + "mark", "Space"),
                KeyHint.of(KEYS + "keep", "1"),
                KeyHint.of(KEYS + "change", "2"),
                KeyHint.of(KEYS + "ask", "3"),
                KeyHint.of(KEYS + "rejectShort", "4"),
                KeyHint.of(KEYS + "saveShort", "Ctrl", "Enter"),
                KeyHint.of(KEYS + "all", "F1"));
    }

    private static List<KeyHint> hints() {
        return List.of(
                KeyHint.of(KEYS + "row", "↑", "↓"),
                KeyHint.of(KEYS + "mark", "Space"),
                KeyHint.of(KEYS + "keep", "1"),
                KeyHint.of(KEYS + "change", "2"),
                KeyHint.of(KEYS + "ask", "3"),
                KeyHint.of(KEYS + "reject", "4"),
                KeyHint.of(KEYS + "evidence", "Enter"),
                KeyHint.of(KEYS + "grid", "Esc"),
                KeyHint.of(KEYS + "save", "Ctrl", "Enter"),
                KeyHint.of(KEYS + "undo", "Ctrl", "Z"),
                KeyHint.of(KEYS + "leaf", "Alt", "PgUp", "PgDn"));
    }
}
