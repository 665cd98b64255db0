package vn.parindex.papers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.papers.FilePaper;
import vn.parindex.papers.FilePapers;
import vn.parindex.papers.FilePapers.PaperRow;
import vn.parindex.papers.PaperFormat;
import vn.parindex.papers.PapersNavigation;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Panel;

/** One row for each paper: what it is, of which template, and in which forms it can be taken. */
class PaperList extends Panel {

    private final CycleId cycle;
    private final AgencyId agency;
    private final Consumer<FilePaper> look;
    private final Paragraph hash = new Paragraph();
    private final UI ui = UI.getCurrent();

    PaperList(CycleId cycle, AgencyId agency, FilePapers file, Consumer<FilePaper> look) {
        super(UI.getCurrent().getTranslation("papers.PaperList.title"));
        this.cycle = cycle;
        this.agency = agency;
        this.look = look;
        flush();
        var rows = new UnorderedList();
        rows.addClassName("par-rows");
        file.papers().forEach(row -> rows.add(row(row, file)));
        hash.addClassNames("par-note", "papers-hash");
        showHash(file.hash());
        add(rows, hash);
    }

    /** The content that the papers show, by its hash. */
    void showHash(String value) {
        hash.setText(text("hash", value));
    }

    private ListItem row(PaperRow row, FilePapers file) {
        var title = new Div(name(row.paper()));
        title.addClassName("par-row__title");
        var why = new Div(why(row, file));
        why.addClassName("par-row__why");
        var what = new Div(title, why);
        what.addClassName("par-row__what");
        var acts = new Div(
                lookButton(row.paper()), take(row.paper(), PaperFormat.WORD), take(row.paper(), PaperFormat.PDF));
        acts.addClassName("papers-acts");
        if (row.hasWorkbook()) {
            acts.add(take(row.paper(), PaperFormat.EXCEL));
        }
        var item = new ListItem(what, acts);
        item.addClassName("par-row");
        return item;
    }

    private Component lookButton(FilePaper paper) {
        var button = new Button(text("look"), Icons.EYE.create(), click -> look.accept(paper));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(text("lookAt", name(paper)));
        return button;
    }

    private Component take(FilePaper paper, PaperFormat format) {
        var link = new Anchor(PapersNavigation.download(cycle, agency, paper, format), text("format." + format));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.setAriaLabel(text("take." + format, name(paper)));
        return link;
    }

    private String why(PaperRow row, FilePapers file) {
        var template = text("template." + row.templateOf(), row.templateVersion());
        return switch (row.paper()) {
            case EXPLANATION -> text("explained", file.explained(), template);
            case SCORE_TABLE_EN -> text("english", template);
            default -> template;
        };
    }

    private String name(FilePaper paper) {
        return ui.getTranslation(paper.nameKey());
    }

    private String text(String element, Object... arguments) {
        return ui.getTranslation("papers.PaperList." + element, arguments);
    }
}
