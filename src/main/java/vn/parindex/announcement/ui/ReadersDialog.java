package vn.parindex.announcement.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import vn.parindex.agency.Agencies;
import vn.parindex.announcement.Readers;
import vn.parindex.shell.DialogFoot;

/** Who will read an announcement, counted body by body, before it is sent. */
class ReadersDialog extends Dialog {

    private static final int BODIES = 12;

    ReadersDialog(Readers readers, Agencies agencies, Runnable send) {
        setHeaderTitle(getTranslation("announcement.ReadersDialog.title"));
        addClassName("inquiry-send");
        add(new Paragraph(getTranslation(
                "announcement.ReadersDialog.number",
                readers.number(),
                readers.byAgency().size())));
        var list = new UnorderedList();
        readers.byAgency().stream()
                .limit(BODIES)
                .forEach(body -> list.add(new ListItem(getTranslation(
                        "announcement.ReadersDialog.body",
                        agencies.get(body.getKey()).name().in(getLocale()),
                        body.getValue()))));
        if (readers.byAgency().size() > BODIES) {
            list.add(new ListItem("…"));
        }
        if (readers.without() > 0) {
            list.add(new ListItem(getTranslation("announcement.ReadersDialog.without", readers.without())));
        }
        var names = new Paragraph(String.join(", ", readers.names())
                + (readers.number() > readers.names().size() ? " …" : ""));
        names.addClassName("par-note");
        add(list, names);
        var confirm = DialogFoot.asking(this, getTranslation("announcement.ReadersDialog.send"), () -> {
            close();
            send.run();
        });
        confirm.setDisableOnClick(true);
    }
}
