package vn.parindex.papers.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import vn.parindex.document.TemplateProblem;
import vn.parindex.papers.PaperFormat;
import vn.parindex.papers.TemplateReading;
import vn.parindex.shell.Banner;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Tone;

/** A template that was handed in: what is wrong with it and where, or how it would look, before it is taken. */
class TemplateReadingPanel extends Div {

    TemplateReadingPanel(TemplateReading read, Runnable take) {
        addClassNames("par-stack", "papers-preview");
        if (!read.problems().isEmpty()) {
            add(problems(read));
        }
        if (read.usable()) {
            add(preview(read));
            var button = new Button(text("take"), Icons.CHECK.create(), click -> take.run());
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            var leave = new Button(text("leave"), click -> removeFromParent());
            var acts = new Div(button, leave);
            acts.addClassName("par-toolbar");
            add(acts);
        }
    }

    private Banner problems(TemplateReading read) {
        var list = new UnorderedList();
        list.addClassName("papers-problems");
        read.problems().forEach(problem -> list.add(new ListItem(sentence(problem))));
        var title = text(
                read.usable() ? "noted" : "faulty",
                read.problems().size(),
                read.file().name());
        return new Banner(
                        read.usable() ? Tone.WARNING : Tone.ERROR,
                        read.usable() ? Icons.INFO : Icons.CIRCLE_X,
                        title,
                        text(read.usable() ? "notedText" : "faultyText"))
                .with(list);
    }

    private static String sentence(TemplateProblem problem) {
        var ui = UI.getCurrent();
        var sentence = new StringBuilder(
                ui.getTranslation("document.TemplateProblem.place." + problem.place(), problem.paragraph()));
        sentence.append(": ").append(ui.getTranslation(problem.key(), problem.tag()));
        if (!problem.suggestion().isEmpty()) {
            sentence.append(' ')
                    .append(ui.getTranslation(
                            "document.TemplateProblem.suggestion", "{{" + problem.suggestion() + "}}"));
        }
        if (!problem.excerpt().isEmpty()) {
            sentence.append(" “").append(problem.excerpt()).append('”');
        }
        return sentence.toString();
    }

    private static IFrame preview(TemplateReading read) {
        var bytes = read.preview();
        var frame = new IFrame(DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(bytes),
                        read.file().name() + ".pdf",
                        PaperFormat.PDF.mediaType(),
                        bytes.length))
                .inline());
        frame.setTitle(text("frame"));
        return frame;
    }

    private static String text(String element, Object... arguments) {
        return UI.getCurrent().getTranslation("papers.TemplateReadingPanel." + element, arguments);
    }
}
