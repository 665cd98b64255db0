package vn.parindex.papers;

import java.util.List;
import vn.parindex.document.PaperKind;
import vn.parindex.document.Template;
import vn.parindex.document.TemplateVersion;

/** A kind of paper with the template that holds for the reader's agency, and every version of its own. */
public record TemplateDetails(
        PaperKind kind, Template.Origin origin, TemplateVersion inForce, List<TemplateVersion> versions) {

    public TemplateDetails {
        versions = List.copyOf(versions);
    }
}
