package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.evidence.ui.DocumentPreview;
import vn.parindex.shell.Icons;

/** A document by its name; opens beside the page. */
class ProofLink extends Anchor {

    ProofLink(DocumentRow document) {
        super(DocumentPreview.address(document), Icons.FILE_TEXT.create(), new Span(document.name()));
        setTitle(document.fileName());
        setRouterIgnore(true);
        setTarget(AnchorTarget.BLANK);
        addClassName("appraisal-proof");
    }
}
