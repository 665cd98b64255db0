package vn.parindex.workflow.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import vn.parindex.shell.CountChips;
import vn.parindex.shell.CountChips.Chip;
import vn.parindex.shell.DiagramMark;
import vn.parindex.shell.Panel;
import vn.parindex.shell.ProcessDiagram;
import vn.parindex.workflow.ProcessOverview;
import vn.parindex.workflow.ProcessPlace;

/** The diagram with counts, and the same places as buttons in the order of the work. */
class OverviewPicture extends Panel {

    private final CountChips chips;

    /** @param byButton told the same as {@code choose} when it was not the mouse on the diagram */
    OverviewPicture(
            ProcessOverview overview,
            ProcessPlace chosen,
            String label,
            Consumer<ProcessPlace> choose,
            Consumer<ProcessPlace> byButton) {
        super(UI.getCurrent().getTranslation("workflow.OverviewPicture.title"));
        flush();
        var diagram = new ProcessDiagram(label);
        diagram.show(
                overview.model(), overview.places().stream().map(this::mark).toList(), names(overview.names()));
        diagram.choose(
                chosen == null ? "" : chosen.element(),
                element -> overview.places().stream()
                        .filter(place -> place.element().equals(element) && place.kind() != null)
                        .findFirst()
                        .ifPresent(choose));
        chips = new CountChips(
                text("chips"),
                key -> overview.places().stream()
                        .filter(place -> place.element().equals(key))
                        .findFirst()
                        .ifPresent(byButton));
        chips.show(overview.places().stream()
                .filter(place -> place.kind() != null)
                .map(place -> new Chip(place.element(), name(place), place.files(), place.equals(chosen)))
                .toList());
        var places = new Div(chips);
        places.addClassName("workflow-places");
        var legend = new UnorderedList(item("here"), item("late"), item("done"), item("chosen"));
        legend.addClassNames("workflow-legend", "workflow-legend--many");
        add(diagram, legend, places);
    }

    void focusChosen() {
        chips.focusPressed();
    }

    private DiagramMark mark(ProcessPlace place) {
        if (place.kind() == null) {
            return new DiagramMark(place.element(), DiagramMark.State.DONE, text("done", place.files()));
        }
        return place.overdue() > 0
                ? new DiagramMark(place.element(), DiagramMark.State.LATE, late(place))
                : new DiagramMark(place.element(), DiagramMark.State.HERE, text("here", place.files()));
    }

    private String late(ProcessPlace place) {
        return place.overdue() == place.files()
                ? text("allLate", place.files())
                : text("late", place.files(), place.overdue());
    }

    /** "Phê duyệt hồ sơ, 2 quá hạn". */
    private String name(ProcessPlace place) {
        var kind = getTranslation("workflow.WorkKind." + place.kind());
        return place.overdue() > 0 ? kind + text("chipLate", place.overdue()) : kind;
    }

    private ListItem item(String stage) {
        var item = new ListItem(text("legend." + stage));
        item.addClassName("is-" + stage);
        return item;
    }

    private Map<String, String> names(Map<String, String> own) {
        var names = new HashMap<String, String>();
        if (!getLocale().getLanguage().equals("vi")) {
            own.keySet().forEach(id -> names.put(id, getTranslation("workflow.element." + id)));
        }
        return names;
    }

    private String text(String key, Object... arguments) {
        return getTranslation("workflow.OverviewPicture." + key, arguments);
    }
}
