package vn.parindex.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.parindex.agency.AgencyId;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.evidence.LibraryRow;
import vn.parindex.shell.DateText;

/** All editions of a paper, the newest first; each can be read. */
class PaperEditions extends Div {

    private final transient LibraryDesk desk;

    PaperEditions(LibraryDesk desk, AgencyId agency, LibraryRow row) {
        this.desk = desk;
        if (row.edition().latest() == 1) {
            var only = new Paragraph(text("onlyEdition"));
            only.addClassName("par-note");
            add(only);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("evidence-uses");
        var editions = desk.library().editions(agency, row.document().id());
        for (int i = 0; i < editions.size(); i++) {
            list.add(item(editions.get(i), editions.size() - i, i == 0));
        }
        add(list);
    }

    private ListItem item(DocumentRow document, int number, boolean newest) {
        var name = new Span(text("edition", number) + (newest ? ", " + text("newest") : ""));
        name.addClassName("par-strong");
        var facts = new Span(document.name() + ", "
                + DateText.of(getLocale()).date(document.uploadedAt().toLocalDate()) + ", "
                + document.uploadedByName());
        facts.addClassName("par-note");
        var read = new Button(text("read"), click -> desk.previews().open(document));
        read.setAriaLabel(text("readEdition", number));
        read.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var what = new Div(name, facts);
        what.addClassName("evidence-what");
        var line = new ListItem(what, read);
        line.addClassName("evidence-edition");
        return line;
    }

    private String text(String element, Object... arguments) {
        return getTranslation("evidence.PaperPane." + element, arguments);
    }
}
