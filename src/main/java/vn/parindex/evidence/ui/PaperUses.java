package vn.parindex.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.parindex.agency.AgencyId;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.evidence.DocumentUse;
import vn.parindex.evidence.LibraryRow;
import vn.parindex.shell.Notify;

/** Where a paper is used, whether it speaks for the year there, and which edition it is; older ones can be moved on. */
class PaperUses extends Div {

    private final transient LibraryDesk desk;
    private final transient AgencyId agency;
    private final transient LibraryRow row;
    private final transient Runnable changed;

    /** To read only, of a paper of which one edition is known here. */
    PaperUses(LibraryRow row) {
        this(null, null, row, () -> {}, List.of(row.document()));
    }

    PaperUses(LibraryDesk desk, AgencyId agency, LibraryRow row, Runnable changed) {
        this(
                desk,
                agency,
                row,
                changed,
                row.uses().isEmpty()
                        ? List.of()
                        : desk.library().editions(agency, row.document().id()));
    }

    private PaperUses(LibraryDesk desk, AgencyId agency, LibraryRow row, Runnable changed, List<DocumentRow> editions) {
        this.desk = desk;
        this.agency = agency;
        this.row = row;
        this.changed = changed;
        if (row.uses().isEmpty()) {
            var none = new Paragraph(text("noUses"));
            none.addClassName("par-note");
            add(none);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("evidence-uses");
        row.uses().forEach(use -> list.add(item(use, editions)));
        add(list);
    }

    private ListItem item(DocumentUse use, List<DocumentRow> editions) {
        var code = new Span(use.code());
        code.addClassName("par-code");
        var link = new Anchor(use.path());
        link.add(
                code,
                new Span(
                        " " + text("use", use.name().in(getLocale()), use.year().value())));
        var used = editions.stream()
                .filter(document -> document.id().equals(use.document()))
                .findFirst()
                .orElse(row.document());
        var page = use.page() == null ? text("noPage") : text("page", use.page());
        var words = new Span(page + ". " + new YearWords(getLocale()).of(used.issuance(), use.year()));
        words.addClassName("par-note");
        var item = new ListItem(link, words);
        int number = editions.size() - editions.indexOf(used);
        if (number < editions.size()) {
            item.add(older(use, number));
        }
        return item;
    }

    private Component older(DocumentUse use, int number) {
        var latest = row.edition().latest();
        var line = new Div(new Span(text("usesEdition", number)));
        line.addClassNames("evidence-older", "par-note");
        if (use.open() && desk.mayBring()) {
            var renew = new Button(text("renew", latest), click -> renew(use));
            renew.addThemeVariants(ButtonVariant.LUMO_SMALL);
            renew.setAriaLabel(text("renewFor", latest, use.code(), use.year().value()));
            line.add(renew);
        }
        return line;
    }

    private void renew(DocumentUse use) {
        desk.library().renew(agency, use.place(), use.document());
        Notify.done(text("renewed", use.code(), row.edition().latest()));
        changed.run();
    }

    private String text(String element, Object... arguments) {
        return getTranslation("evidence.PaperPane." + element, arguments);
    }
}
