package vn.parindex.evidence.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import java.time.LocalDate;
import java.util.Locale;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.evidence.ScanStatus;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Icons;
import vn.parindex.shell.StatusBadge;
import vn.parindex.shell.Tone;

/** What is known of a document: what its paper says, and, apart from that, when it came and what became of it. */
class PaperFacts extends DescriptionList {

    PaperFacts(DocumentRow document) {
        addClassName("par-facts");
        var paper = document.issuance();
        fact("number", paper.number());
        fact("issuer", paper.issuer());
        fact("issuedOn", day(paper.issuedOn()));
        fact("effectiveOn", day(paper.effectiveOn()));
        if (paper.validUntil() != null) {
            fact("validUntil", day(paper.validUntil()));
        }
        if (paper.replacedBy() != null) {
            fact("replacedBy", paper.replacedBy());
        }
        fact(
                "uploaded",
                getTranslation(
                        "evidence.PaperPane.uploadedBy",
                        DateText.of(getLocale()).dateTime(document.uploadedAt()),
                        document.uploadedByName()));
        fact("size", kind(document) + ", " + FileSize.of(document.size(), getLocale()));
        if (document.scan() != ScanStatus.OFF) {
            scan(document.scan());
        }
        fact("text", getTranslation("evidence.TextStatus." + document.text()));
    }

    /** Before what is said of its text: what is infected is read by nobody. */
    private void scan(ScanStatus scan) {
        var words = getTranslation("evidence.ScanStatus." + scan);
        var known = new Description();
        known.add(scan == ScanStatus.INFECTED ? new StatusBadge(Tone.ERROR, Icons.BAN, words) : new Text(words));
        add(new Term(getTranslation("evidence.PaperPane.scan")), known);
    }

    private void fact(String element, String value) {
        var known = new Description(value == null ? getTranslation("evidence.PaperPane.unknown") : value);
        known.setClassName("par-text-warning", value == null);
        add(new Term(getTranslation("evidence.PaperPane." + element)), known);
    }

    /** As people know it from the names of files. */
    private static String kind(DocumentRow document) {
        return document.type().extensions().get(0).toUpperCase(Locale.ROOT);
    }

    private String day(LocalDate day) {
        return day == null ? null : DateText.of(getLocale()).date(day);
    }
}
