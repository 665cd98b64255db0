package vn.parindex;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalDataProvider;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.StateNode;
import com.vaadin.flow.internal.nodefeature.ElementData;
import com.vaadin.flow.internal.nodefeature.TextNodeMap;
import java.util.stream.Stream;

/** Everything that a screen is made of: texts, attributes, properties, and the rows that its grids fetch. */
public final class ScreenText {

    private ScreenText() {}

    /** Of one component and what is in it. */
    public static String of(Component component) {
        var all = new StringBuilder();
        append(component.getElement().getNode(), all);
        return all.toString();
    }

    public static String ofCurrentUi() {
        var all = new StringBuilder();
        append(UI.getCurrent().getElement().getNode(), all);
        return all.toString();
    }

    /** By nodes: the layout, dialogs and menus hang on the page as virtual children, which elements do not tell of. */
    private static void append(StateNode node, StringBuilder all) {
        if (node.hasFeature(TextNodeMap.class)) {
            all.append(Element.get(node).getText()).append('\n');
            return;
        }
        if (node.hasFeature(ElementData.class)) {
            append(Element.get(node), all);
        }
        node.forEachChild(child -> append(child, all));
    }

    private static void append(Element element, StringBuilder all) {
        element.getAttributeNames()
                .forEach(name -> all.append(element.getAttribute(name)).append('\n'));
        element.getPropertyNames()
                .forEach(name -> all.append(element.getPropertyRaw(name)).append('\n'));
        element.getComponent()
                .ifPresent(component ->
                        rows(component).forEach(row -> all.append(row).append('\n')));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Stream<?> rows(Component component) {
        if (!(component instanceof Grid<?> grid)) {
            return Stream.empty();
        }
        var provider = grid.getDataCommunicator().getDataProvider();
        return provider instanceof HierarchicalDataProvider tree
                ? tree.fetchChildren(new HierarchicalQuery(null, null))
                : ((com.vaadin.flow.data.provider.DataProvider) provider).fetch(new Query());
    }
}
