package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.parindex.appraisal.FindingRow;
import vn.parindex.appraisal.QueryPreview;
import vn.parindex.appraisal.QueryReaders;
import vn.parindex.shell.DialogFoot;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PointsFormat;

/** The question as the agency will read it, and everybody who will, before it is sent. */
class AskDialog extends Dialog {

    AskDialog(FindingRow row, QueryPreview preview, Runnable send) {
        var agency = row.agency().shortName().in(getLocale());
        setHeaderTitle(text("title", agency));
        setWidth("min(640px, 96vw)");
        var leaf = new Span(row.leaf().code() + " " + row.leaf().name().in(getLocale()));
        leaf.addClassName("par-strong");
        var words = new Paragraph(preview.question());
        words.addClassName("par-quote");
        var body = new Div(leaf, words);
        body.addClassNames("par-stack", "appraisal-ask-preview");
        preview.shown().ifPresent(shown -> {
            var points = new Span(text(
                    "shown",
                    PointsFormat.of(getLocale())
                            .display(shown.points(), row.leaf().maximum())));
            var reason = new Paragraph(shown.reason());
            reason.addClassName("par-quote");
            body.add(points, reason);
        });
        var due = new Span(text("due", Until.words(getLocale(), preview.due())));
        var heading = new H3(Icons.EYE.create(), new Span(text("readers")));
        heading.addClassNames("par-section", "appraisal-ask-preview__readers");
        var readers = new UnorderedList();
        readers.addClassName("appraisal-readers");
        preview.readers().forEach(group -> readers.add(group(group)));
        var later = new Paragraph(text("later"));
        later.addClassName("par-note");
        body.add(due, heading, readers, later);
        add(body);
        var confirm = DialogFoot.asking(this, text("send"), () -> {
            close();
            send.run();
        });
        confirm.setIcon(Icons.SEND.create());
        confirm.setDisableOnClick(true);
    }

    private ListItem group(QueryReaders group) {
        var body = group.body().map(name -> name.in(getLocale())).orElse("");
        var who = new Span(text("group." + group.group(), body, group.number()));
        who.addClassName("par-strong");
        var more = group.number() > group.names().size() ? " …" : "";
        var names = new Div(group.names().isEmpty() ? text("nobody") : String.join(", ", group.names()) + more);
        names.addClassName("par-note");
        return new ListItem(who, names);
    }

    private String text(String element, Object... arguments) {
        return getTranslation("appraisal.AskDialog." + element, arguments);
    }
}
