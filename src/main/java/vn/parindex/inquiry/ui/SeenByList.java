package vn.parindex.inquiry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.parindex.inquiry.SeenBy;

/** Who will read a text, body by body with names. */
class SeenByList extends Composite<Div> {

    SeenByList(List<SeenBy> groups) {
        var rows = new UnorderedList();
        rows.addClassName("inquiry-seen");
        groups.forEach(group -> rows.add(row(group)));
        getContent().add(new Paragraph(getTranslation("inquiry.SeenByList.lead")), rows);
    }

    private ListItem row(SeenBy group) {
        var body = group.body() == null ? "" : group.body().in(getLocale());
        var title = new Span(getTranslation("inquiry.SeenByList." + group.group(), body, group.number()));
        title.addClassName("par-strong");
        var more = group.number() > group.names().size() ? " …" : "";
        var names = new Div(group.names().isEmpty() ? "–" : String.join(", ", group.names()) + more);
        names.addClassName("par-note");
        return new ListItem(title, names);
    }
}
