package vn.parindex.criteria.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import vn.parindex.shell.Confirm;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Notify;

/** A version out as a workbook, and for drafts a workbook in. */
class ExchangeMenu extends MenuBar {

    ExchangeMenu(OpenSet open) {
        var details = open.details();
        var root = addItem(Icons.FILE_SPREADSHEET.create());
        root.add(word(text("title")));
        var file = details.header().code() + "-" + details.header().version() + ".xlsx";
        var id = details.id();
        var workbooks = open.desk().workbooks();
        root.getSubMenu().addItem(new WorkbookLink(text("export"), file, () -> workbooks.write(id)));
        if (open.editable()) {
            root.getSubMenu().addItem(text("import"), click -> importInto(open));
        }
    }

    private void importInto(OpenSet open) {
        new ImportDialog(
                        open.desk(),
                        text("replace"),
                        preview -> Confirm.ask(text("replaceTitle"), text("replace"), () -> {
                                    open.replace(preview);
                                    Notify.done(UI.getCurrent()
                                            .getTranslation(
                                                    "criteria.ExchangeMenu.replaced",
                                                    preview.rows().size()));
                                })
                                .consequences(text(
                                        "replaceText",
                                        open.details().rows().size(),
                                        preview.rows().size()))
                                .danger()
                                .open())
                .open();
    }

    private String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation("criteria.ExchangeMenu." + key, arguments);
    }

    private static Span word(String text) {
        var word = new Span(text);
        word.addClassName("criteria-menu__word");
        return word;
    }
}
