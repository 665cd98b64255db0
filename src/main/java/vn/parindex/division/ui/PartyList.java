package vn.parindex.division.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.dnd.GridDropMode;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.Optional;
import java.util.function.Consumer;
import vn.parindex.division.Assignee;
import vn.parindex.division.DivisionDetails;
import vn.parindex.shell.Icons;
import vn.parindex.shell.ProgressLine;

/** The left pane: units and officers with how far each is; choosing one shows theirs, dropping parts on one gives them. */
class PartyList extends Composite<Div> {

    private final Grid<Party> grid = new Grid<>();
    private final Consumer<Optional<Party>> choose;
    private boolean showing;

    PartyList(boolean divides, Consumer<Optional<Party>> choose, Consumer<Assignee> drop) {
        this.choose = choose;
        var title = new H2(getTranslation("division.PartyList.title"));
        title.addClassName("par-section");
        var head = new Div(title);
        if (divides) {
            var hint = new Paragraph(getTranslation("division.PartyList.hint"));
            hint.addClassName("par-note");
            head.add(hint);
        }
        head.addClassNames("par-pane__head", "division-head");
        getContent().addClassNames("par-pane", "par-pane--tree");
        getContent().add(head, grid);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_NO_ROW_BORDERS);
        grid.addClassName("division-parties");
        grid.addColumn(line())
                .setHeader(getTranslation("division.PartyList.who"))
                .setFlexGrow(1);
        grid.addColumn(ProgressLine.<Party>renderer(Party::parts))
                .setHeader(getTranslation("division.PartyList.progress"))
                .setFlexGrow(0)
                .setWidth("84px");
        grid.getElement().setAttribute("aria-label", getTranslation("division.PartyList.title"));
        grid.asSingleSelect().addValueChangeListener(change -> {
            if (!showing) {
                this.choose.accept(Optional.ofNullable(change.getValue()));
            }
        });
        if (divides) {
            grid.setDropMode(GridDropMode.ON_TOP);
            grid.setDropFilter(party -> !party.isNobody());
            grid.addDropListener(
                    dropped -> dropped.getDropTargetItem().flatMap(Party::to).ifPresent(drop));
        }
    }

    /** The list anew; whoever was chosen stays chosen. */
    void show(DivisionDetails details) {
        showing = true;
        var chosen = grid.asSingleSelect().getValue();
        var parties = Party.of(details, getTranslation("division.PartyList.nobody"), getLocale());
        grid.setItems(parties);
        parties.stream().filter(party -> party.equals(chosen)).findFirst().ifPresent(grid::select);
        showing = false;
    }

    /** Who is chosen, with the leaves of now. */
    Optional<Party> chosen() {
        return Optional.ofNullable(grid.asSingleSelect().getValue());
    }

    private Renderer<Party> line() {
        return LitRenderer.<Party>of("<div class=\"division-party ${item.kind}\">" + Icons.lit("item.icon")
                        + "<span class=\"division-party__name\" title=\"${item.name}\">${item.name}</span>"
                        + "<span class=\"division-party__late\">${item.late}</span>"
                        + "<span class=\"division-party__count\">${item.count}</span></div>")
                .withProperty("kind", party -> party.isNobody() ? "is-nobody" : party.inUnit() ? "is-in-unit" : "")
                .withProperty("icon", party -> icon(party).id())
                .withProperty("name", Party::name)
                .withProperty(
                        "late",
                        party -> party.overdue() == 0 ? "" : getTranslation("division.PartyList.late", party.overdue()))
                .withProperty(
                        "count",
                        party -> party.isNobody()
                                ? String.valueOf(party.leaves().size())
                                : party.parts().done() + "/" + party.parts().total());
    }

    private static Icons icon(Party party) {
        if (party.isNobody()) {
            return Icons.CIRCLE_DASHED;
        }
        return party.unit() ? Icons.BUILDING : party.contributing() ? Icons.USER_PLUS : Icons.USER;
    }
}
