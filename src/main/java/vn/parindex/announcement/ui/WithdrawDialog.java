package vn.parindex.announcement.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import vn.parindex.announcement.AnnouncementService;
import vn.parindex.announcement.SentRow;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.DialogFoot;
import vn.parindex.shell.Notify;
import vn.parindex.shell.Refusal;

/** Who will see that an announcement is withdrawn, and the reason that they read. */
class WithdrawDialog extends Dialog {

    private static final int LONGEST = 2_000;

    private final TextArea reason = new TextArea(text("reason"));

    WithdrawDialog(AnnouncementService service, SentRow sent, Runnable done) {
        setHeaderTitle(text("title"));
        addClassName("inquiry-send");
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        add(new Paragraph(text("text", sent.readers(), sent.title())), reason);
        var verb = DialogFoot.asking(
                this,
                text("verb"),
                () -> attempt(() -> {
                    service.withdraw(sent.id(), reason.getValue());
                    close();
                    Notify.done(text("done"));
                    done.run();
                }));
        verb.addThemeVariants(ButtonVariant.LUMO_ERROR);
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (RefusedException refused) {
            if (refused.field() == null) {
                close();
                Notify.refused(refused);
            } else {
                reason.setErrorMessage(Refusal.text(getLocale(), refused));
                reason.setInvalid(true);
            }
        }
    }

    private String text(String key, Object... arguments) {
        return getTranslation("announcement.WithdrawDialog." + key, arguments);
    }
}
