package vn.parindex.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Function;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.evidence.ScanStatus;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shell.Banner;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Tone;

/** Shows what is in a document, as far as a browser can: pages, pictures, the text of office files; else says why not. */
public class DocumentPreview extends Div {

    private final transient Function<DocumentRow, Optional<String>> texts;

    DocumentPreview(Function<DocumentRow, Optional<String>> texts) {
        this.texts = texts;
        addClassName("evidence-preview");
    }

    /** Shows this document instead of what was shown before. */
    public void show(DocumentRow document) {
        removeAll();
        if (document.isMarked()) {
            add(new Banner(Tone.ERROR, Icons.BAN, getTranslation("evidence.TextStatus.MARKED"), text("held.MARKED")));
            return;
        }
        if (!document.isServed()) {
            add(held(document.scan()));
            return;
        }
        try {
            add(content(document));
        } catch (NotFoundException refused) {
            add(note(Tone.NEUTRAL, Icons.LOCK, "refused"));
        }
    }

    /** Where a document is read; the server asks again who may. */
    public static String address(DocumentRow document) {
        return "api/agencies/" + document.agency() + "/documents/" + document.id();
    }

    /** The link that opens the document in a window of its own, or saves it. */
    public static Anchor link(DocumentRow document) {
        var link = new Anchor(address(document));
        link.add(
                Icons.EXTERNAL_LINK.create(),
                new Span(link.getTranslation(
                        "evidence.DocumentPreview." + (document.type().shown() ? "open" : "save"))));
        link.setRouterIgnore(true);
        link.setTarget(AnchorTarget.BLANK);
        link.addClassName("evidence-link");
        return link;
    }

    private Component content(DocumentRow document) {
        return switch (PreviewKind.of(document.type())) {
            case PAGES -> pages(document);
            case PICTURE -> picture(document);
            case TEXT ->
                texts.apply(document)
                        .filter(text -> !text.isBlank())
                        .<Component>map(text -> written(document, text))
                        .orElseGet(() -> unread(document));
            case NONE -> note(Tone.NEUTRAL, Icons.FILE_TEXT, "notShown");
        };
    }

    private Component pages(DocumentRow document) {
        var loading = new Span(text("loading"));
        loading.addClassNames("evidence-preview__loading", "par-note");
        var frame = new IFrame(address(document));
        frame.setTitle(text("frame", document.name()));
        frame.addClassName("evidence-preview__page");
        var stack = new Div(loading, frame);
        stack.addClassName("evidence-preview__stack");
        return stack;
    }

    private Component picture(DocumentRow document) {
        var picture = new Image(address(document), text("frame", document.name()));
        picture.addClassName("evidence-preview__picture");
        return picture;
    }

    private Component written(DocumentRow document, String words) {
        var only = new Span(text("textOnly"));
        only.addClassNames("par-note", "evidence-preview__note");
        var text = new Pre(words);
        text.addClassName("evidence-preview__text");
        text.getElement().setAttribute("tabindex", "0");
        text.getElement().setAttribute("role", "region");
        text.getElement().setAttribute("aria-label", text("frame", document.name()));
        return new Div(only, text);
    }

    /** The text is not there, and the reason is known. */
    private Component unread(DocumentRow document) {
        return new Banner(
                Tone.NEUTRAL,
                Icons.FILE_TEXT,
                getTranslation("evidence.TextStatus." + document.text()),
                text("saveInstead"));
    }

    private Component held(ScanStatus scan) {
        var infected = scan == ScanStatus.INFECTED;
        return new Banner(
                infected ? Tone.ERROR : Tone.WARNING,
                infected ? Icons.BAN : Icons.HOURGLASS,
                getTranslation("evidence.ScanStatus." + scan),
                text("held." + scan));
    }

    private Component note(Tone tone, Icons icon, String element) {
        return new Banner(tone, icon, text(element), text(element + ".why"));
    }

    private String text(String element, Object... arguments) {
        return getTranslation("evidence.DocumentPreview." + element, arguments);
    }
}
