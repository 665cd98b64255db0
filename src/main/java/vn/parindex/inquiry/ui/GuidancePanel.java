package vn.parindex.inquiry.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import vn.parindex.inquiry.EntryKind;
import vn.parindex.inquiry.EntryRow;
import vn.parindex.inquiry.GuidanceRow;
import vn.parindex.inquiry.QuestionDetails;
import vn.parindex.shell.DateText;
import vn.parindex.shell.DialogFoot;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Notify;
import vn.parindex.shell.Panel;

/** What of the answer everybody reads; published and taken back by whose desk it is. */
class GuidancePanel extends Panel {

    private final transient QuestionDetails details;
    private final transient QuestionDesk desk;
    private final transient Runnable done;

    GuidancePanel(QuestionDetails details, QuestionDesk desk, Runnable done) {
        super(text("title"));
        this.details = details;
        this.desk = desk;
        this.done = done;
        if (details.guidance().isEmpty()) {
            var none = new Paragraph(text("none"));
            none.addClassName("par-note");
            add(none);
        }
        details.guidance().forEach(guidance -> add(shown(guidance)));
        boolean answered = details.entries().stream().anyMatch(entry -> entry.kind() == EntryKind.ANSWER);
        if (details.mayAnswer() && answered) {
            add(new Button(text("publish"), Icons.GLOBE.create(), click -> publish()));
        }
    }

    private Div shown(GuidanceRow guidance) {
        var words = new Div(guidance.words());
        words.addClassNames("par-quote", "inquiry-words");
        var when = new Div(text("since", DateText.of(getLocale()).dateTime(guidance.at())));
        when.addClassName("par-note");
        var shown = new Div(words, when);
        shown.addClassName("par-stack");
        if (details.mayAnswer()) {
            shown.add(new Button(text("withdraw"), Icons.UNDO_2.create(), click -> withdraw(guidance)));
        }
        return shown;
    }

    private void publish() {
        var words = new WordsField(text("words"), text("words.help"));
        words.setValue(lastAnswer());
        ask("publish", "preview", words, dialog -> {
            var seenBy = desk.preview(details.question(), words.getValue());
            Runnable sending = () -> words.attempt(() -> {
                desk.publish(details.question(), words.getValue());
                finish(dialog, "published");
            });
            new SendDialog(text("before"), text("publish"), seenBy, sending).open();
        });
    }

    private void withdraw(GuidanceRow guidance) {
        var why = new WordsField(text("why"), text("why.help"));
        ask("withdraw", "withdraw", why, dialog -> {
            desk.withdraw(guidance.id(), why.getValue());
            finish(dialog, "withdrawn");
        });
    }

    private void finish(Dialog dialog, String key) {
        dialog.close();
        Notify.done(text(key));
        done.run();
    }

    private static void ask(String title, String verb, WordsField words, Consumer<Dialog> work) {
        var dialog = new Dialog(words);
        dialog.setHeaderTitle(text(title));
        dialog.addClassName("inquiry-send");
        DialogFoot.asking(dialog, text(verb), () -> words.attempt(() -> work.accept(dialog)));
        dialog.open();
    }

    private String lastAnswer() {
        return details.entries().stream()
                .filter(entry -> entry.kind() == EntryKind.ANSWER)
                .reduce((first, second) -> second)
                .map(EntryRow::words)
                .orElse("");
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation("inquiry.GuidancePanel." + key, arguments);
    }
}
