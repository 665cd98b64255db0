package vn.parindex.council.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import vn.parindex.council.MeetingId;
import vn.parindex.identity.Officer;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.DialogFoot;
import vn.parindex.shell.Notify;

/** The secretariat invites somebody who sits on the Council and is not on the list of this meeting. */
class InviteDialog extends Dialog {

    InviteDialog(RoomDesk desk, MeetingId meeting, Runnable changed) {
        setHeaderTitle(text("title"));
        setWidth("520px");
        var who = new Select<Officer>();
        who.setLabel(text("who"));
        who.setItems(desk.plans().invitable(meeting));
        who.setItemLabelGenerator(Officer::displayName);
        var form = new Div(who);
        form.addClassName("par-form");
        add(form);
        var save = DialogFoot.of(this, text("save"), () -> {
            try {
                desk.plans().invite(meeting, who.getValue().id());
                close();
            } catch (RefusedException refusal) {
                Notify.refused(refusal);
            }
            changed.run();
        });
        save.setEnabled(false);
        who.addValueChangeListener(chosen -> save.setEnabled(chosen.getValue() != null));
    }

    private String text(String element) {
        return getTranslation("council.InviteDialog." + element);
    }
}
