package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.ScrollOptions;
import com.vaadin.flow.component.ScrollOptions.Alignment;
import com.vaadin.flow.component.ScrollOptions.Behavior;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.parindex.appraisal.FindingRow;
import vn.parindex.appraisal.UnusableDocument;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.Banner;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Refusal;
import vn.parindex.shell.Tone;

/** Below a document: that it is refused as proof and why, or the way to refuse it. */
class RejectPanel extends Div {

    private final Rejecting rejecting;
    private final ReasonField reason;
    private final Div fields = new Div();
    private transient FindingRow row;
    private transient DocumentRow document;

    RejectPanel(Rejecting rejecting) {
        this.rejecting = rejecting;
        this.reason = new ReasonField(text("reason"));
        addClassName("appraisal-reject");
        var seenBy = new Span(text("seenBy"));
        seenBy.addClassName("par-note");
        var reject = new Button(text("reject"), Icons.BAN.create(), click -> reject());
        reject.addThemeVariants(ButtonVariant.LUMO_ERROR);
        var back = new Button(getTranslation("shell.Confirm.back"), click -> fields.setVisible(false));
        var foot = new Div(seenBy, back, reject);
        foot.addClassName("appraisal-decision__foot");
        fields.addClassName("appraisal-decision");
        fields.add(reason, foot);
    }

    /** @param writable whether the reader may refuse documents now */
    void show(FindingRow shown, DocumentRow about, boolean writable) {
        row = shown;
        document = about;
        removeAll();
        fields.setVisible(false);
        var mark = row.unusable(document.id());
        mark.ifPresent(refused -> add(refused(refused, writable)));
        if (mark.isEmpty() && writable) {
            add(fields);
        }
        setVisible(mark.isPresent() || writable);
    }

    /** Asks for the reason; a document that is refused already only shows it. */
    void start() {
        if (row.unusable(document.id()).isPresent()) {
            return;
        }
        reason.show(rejecting.reasons(row), "");
        fields.setVisible(true);
        reason.focus();
        fields.scrollIntoView(new ScrollOptions(Behavior.AUTO, Alignment.NEAREST, Alignment.NEAREST));
    }

    private void reject() {
        try {
            rejecting.reject(row, document, reason.value());
        } catch (RefusedException refusal) {
            reason.refuse(Refusal.text(getLocale(), refusal));
        }
    }

    private Banner refused(UnusableDocument mark, boolean writable) {
        var banner = new Banner(Tone.WARNING, Icons.BAN, text("refused"), mark.reason())
                .with(new Span(Voices.line(getLocale(), mark.by())));
        if (writable) {
            var accept = new Button(text("accept"), Icons.UNDO_2.create(), click -> rejecting.accept(row, document));
            accept.addThemeVariants(ButtonVariant.LUMO_SMALL);
            banner.action(accept);
        }
        return banner;
    }

    private String text(String element) {
        return getTranslation("appraisal.RejectPanel." + element);
    }
}
