package vn.parindex.criteria.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.parindex.criteria.CriteriaNavigation;
import vn.parindex.criteria.SetId;
import vn.parindex.criteria.SetStatus;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Banner;
import vn.parindex.shell.Bar;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.HasKeys;
import vn.parindex.shell.Icons;
import vn.parindex.shell.KeyHint;
import vn.parindex.shell.Tone;

/** One version of a set: written while it is a draft, read from then on. Tree, one row, what to mend and a try. */
@Route(CriteriaNavigation.SET)
@RolesAllowed({Roles.CYCLE_MANAGER, Roles.AUDITOR})
class SetEditorView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBar, HasKeys {

    private final transient SetDesk desk;
    private final SidePane side = new SidePane();
    private transient OpenSet open;
    private TreePane tree;
    private RowPane row;
    private FaultList faults;
    private TryOut tryOut;
    private EditorBar actions;
    private Bar bar;
    private SetStatus built;

    SetEditorView(SetDesk desk) {
        this.desk = desk;
        addClassNames("par-panes", "criteria-editor");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open = new OpenSet(
                desk,
                SetId.of(event.getRouteParameters().get(CriteriaNavigation.ID).orElseThrow()));
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CriteriaNavigation.ITEM)
                .flatMap(code -> open.index().byCode(code))
                .ifPresent(open::select);
        open.onConflict(conflict -> new ConflictDialog(open, conflict).open());
        actions = new EditorBar(open, this::showFaults);
        build();
        open.onChange(this::changed);
    }

    private void build() {
        removeAll();
        built = open.details().status();
        tree = new TreePane(open, this::editHeader);
        row = new RowPane(open);
        faults = new FaultList(open);
        tryOut = new TryOut(open);
        side.show(open.editable(), faults, tryOut);
        var middle = new Div(openers());
        if (open.details().status() != SetStatus.DRAFT || !desk.mayWrite()) {
            middle.add(readOnly());
        }
        middle.add(row);
        middle.addClassNames("par-pane", "par-pane--item", "criteria-middle");
        add(tree, middle, side);
    }

    private void changed(OpenSet.Change change) {
        switch (change) {
            case CELLS -> {
                tree.refresh();
                row.refresh();
            }
            case SELECTION -> {
                tree.mark();
                row.show();
                side.close();
                tree.getContent().removeClassName("is-open");
                remember();
            }
            case TREE -> {
                if (built != open.details().status()) {
                    build();
                }
                tree.refresh();
                row.show();
            }
        }
        faults.refresh();
        tryOut.show();
        if (bar != null) {
            actions.fill(bar);
        }
    }

    /** The open row stands in the address, so that a reload or a link leads back to it. */
    private void remember() {
        var code = open.index().row(open.selected()).code();
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(
                        null,
                        new Location(
                                CriteriaNavigation.of(open.details().id()),
                                QueryParameters.of(CriteriaNavigation.ITEM, code)));
    }

    private Banner readOnly() {
        var status = open.details().status();
        var key = "criteria.SetEditorView." + (status == SetStatus.DRAFT ? "reading" : status.name());
        return new Banner(Tone.NEUTRAL, Icons.LOCK, getTranslation(key), getTranslation(key + ".text"));
    }

    private void editHeader() {
        var form = new HeaderForm(desk).show(open.details().header());
        if (open.editable()) {
            new HeaderDialog("change", form, open::change).open();
        } else {
            new HeaderFacts(open.details().header()).open();
        }
    }

    private void showFaults() {
        side.open();
        faults.getContent().getElement().setAttribute("tabindex", "-1");
        faults.getContent().getElement().callJsFunction("focus");
    }

    private Div openers() {
        var openTree = new Button(getTranslation("criteria.SetEditorView.tree"), click -> toggle(tree));
        openTree.addClassNames("par-pane__opener", "par-pane__opener--tree");
        var openSide = new Button(getTranslation("criteria.SetEditorView.side"), click -> toggle(side));
        openSide.addClassNames("par-pane__opener", "par-pane__opener--side");
        var line = new Div(openTree, openSide);
        line.addClassName("criteria-openers");
        return line;
    }

    private static void toggle(Composite<Div> pane) {
        var content = pane.getContent();
        content.setClassName("is-open", !content.hasClassName("is-open"));
    }

    @Override
    public void fillBar(Bar shown) {
        bar = shown;
        actions.fill(bar);
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                KeyHint.of("criteria.keys.move", "Alt", "↑", "↓"),
                KeyHint.of("criteria.keys.in", "Alt", "Shift", "→"),
                KeyHint.of("criteria.keys.out", "Alt", "Shift", "←"),
                KeyHint.of("criteria.keys.remove", "Delete"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("criteria.SetEditorView.title");
    }
}
