package vn.parindex.council.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.parindex.appraisal.Signature;
import vn.parindex.council.ItemDetails;
import vn.parindex.selfassessment.AttachmentRow;
import vn.parindex.selfassessment.AttachmentStage;
import vn.parindex.selfassessment.EvidenceLook;
import vn.parindex.selfassessment.EvidenceText;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Panel;
import vn.parindex.shell.StatusBadge;

/** What the agency says and what the ministry says, of equal size, each with its date. */
class CouncilVoices extends Div {

    private final transient ItemDetails details;

    CouncilVoices(ItemDetails details, CouncilDesk desk) {
        this.details = details;
        addClassNames("par-columns", "par-columns--even");
        var ministry = details.appraised()
                .ministry()
                .map(agency -> desk.agency(agency).name().in(getLocale()))
                .orElseGet(() -> getTranslation("appraisal.secretariat"));
        add(agency(), ministry(ministry));
    }

    private Panel agency() {
        var finding = details.appraised().finding();
        var panel = new Panel(text("agency"));
        words(panel, details.appraised().answer().content().explanation());
        words(panel, finding.reply().grounds());
        if (finding.reply().by() != null) {
            panel.side(new Span(date(finding.reply().by())));
        }
        if (details.appraised().answer().content().explanation().isBlank()
                && finding.reply().grounds() == null) {
            panel.add(none(text("silent")));
        }
        documents(panel);
        return panel;
    }

    private Panel ministry(String name) {
        var finding = details.appraised().finding();
        var panel = new Panel(text("ministry", name));
        var first = finding.decision();
        if (first.question() != null && !first.question().isBlank()) {
            words(panel, text("asked", first.question()));
        }
        words(panel, first.reason());
        finding.second().ifPresent(second -> words(panel, second.reason()));
        var last = finding.second().map(second -> second.by()).orElse(first.by());
        if (last != null) {
            panel.side(new Span(date(last)));
            panel.add(none(last.name()));
        }
        return panel;
    }

    private void documents(Panel panel) {
        var list = new Div();
        list.addClassName("council-documents");
        details.appraised().answer().documents().forEach(attached -> list.add(document(attached)));
        if (details.appraised().answer().documents().isEmpty()) {
            list.add(none(text("noDocuments")));
        }
        panel.add(list);
    }

    private Div document(AttachmentRow attached) {
        var words = EvidenceText.of(getLocale());
        var facts = new Div(
                none(words.paper(attached.document().issuance())),
                none(words.page(attached)),
                new StatusBadge(EvidenceLook.of(attached)));
        facts.addClassName("council-documents__facts");
        return new Div(link(attached), facts);
    }

    private Anchor link(AttachmentRow attached) {
        var document = attached.document();
        var link = new Anchor("api/agencies/" + document.agency() + "/documents/" + document.id(), document.name());
        link.setRouterIgnore(true);
        link.setTarget(AnchorTarget.BLANK);
        link.setTitle(document.fileName());
        link.addComponentAsFirst(Icons.FILE_TEXT.create());
        if (attached.stage() != AttachmentStage.SELF_ASSESSMENT) {
            link.add(none(text("added")));
        }
        return link;
    }

    private static void words(Panel panel, String words) {
        if (words != null && !words.isBlank()) {
            panel.add(new Paragraph(words));
        }
    }

    private static Span none(String words) {
        var note = new Span(words);
        note.addClassName("par-note");
        return note;
    }

    private String date(Signature signature) {
        return DateText.of(getLocale()).date(signature.at());
    }

    private String text(String element, Object... arguments) {
        return getTranslation("council.CouncilVoices." + element, arguments);
    }
}
